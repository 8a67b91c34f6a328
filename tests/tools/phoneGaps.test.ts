import { join } from 'node:path';
import { compileFunction } from 'node:vm';
import { missingGlobals, missingMethods } from '../../tools/phone-gaps.cjs';
import transform from '../../tools/jest/phone-transform.cjs';

/** Compiles `source` as jest would compile a module at `file`, and returns its exports. */
function load(file: string, source: string): Record<string, (...given: unknown[]) => unknown> {
  const path = join(__dirname, '../..', file);
  const { code } = transform.process(source, path, { instrument: false, config: {}, configString: '' });
  const exported = {};
  compileFunction(code, ['exports'], { filename: path })(exported);
  return exported;
}

const seen = `export const seen = () => [${missingGlobals.map((name) => `typeof ${name}`).join(', ')}];`;
const calls = `
  export const method = (value: any, name: string, given: any[]) => value[name](...given);
  export const call = (maker: any, text: string) => maker(text);
  export const make = (Maker: any, text: string) => new Maker(text);`;

describe('what a phone lacks', () => {
  test('is not there for the code of the mini-program', () => {
    const kinds = load('miniprogram/domain/probe.ts', seen)['seen']?.();
    expect(kinds).toEqual(missingGlobals.map(() => 'undefined'));
  });

  test('is there for the tests themselves', () => {
    expect(load('tests/probe.ts', seen)['seen']?.()).not.toContain('undefined');
    expect(['a', 'b'].at(-1)).toBe('b');
    expect('aa'.replaceAll('a', 'b')).toBe('bb');
  });

  const probe = load('miniprogram/domain/probe.ts', calls);
  const samples: [unknown, string[], unknown[]][] = [
    [[3], missingMethods.Array, [() => true]],
    [Object('text'), missingMethods.String, ['t', 'u']],
  ];
  for (const [value, names, given] of samples) {
    // Node 20 has all of these; a name that it lacks too fails anyway.
    test.each(names)(`${Array.isArray(value) ? 'Array' : 'String'}.%s fails when the mini-program calls it`, (name) => {
      expect(() => probe['method']?.(value, name, given)).toThrow(/does not exist|is not a function/);
    });
  }

  test('code made from text is refused', () => {
    expect(() => probe['call']?.(globalThis.eval, '1 + 1')).toThrow(EvalError);
    expect(() => probe['call']?.(Function, 'return 1')).toThrow(EvalError);
    expect(() => probe['make']?.(Function, 'return 1')).toThrow(EvalError);
    expect(globalThis.eval('1 + 1')).toBe(2);
  });
});
