import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { inflated } from '../../../../../miniprogram/packages/files/model/inflate/inflate';
import { allSteps } from '../../../../../miniprogram/packages/files/model/bytes/steps';

test('what is taken of the library is what the installed one has', () => {
  const tool = join(__dirname, '../../../../../tools/make-inflate.mjs');
  expect(() => execFileSync(process.execPath, [tool, '--check'], { stdio: 'pipe' })).not.toThrow();
});

test('what zlib packs is unpacked, however well it packs', () => {
  const content = fc.oneof(
    fc.uint8Array({ maxLength: 20_000 }),
    fc.tuple(fc.string({ minLength: 1, maxLength: 9 }), fc.nat(9_000)).map(([text, times]) => text.repeat(times)),
  );
  fc.assert(
    fc.property(content, fc.integer({ min: 0, max: 9 }), (data, level) => {
      const all = Buffer.from(data as string);
      const read = allSteps(inflated(new Uint8Array(deflateRawSync(all, { level })), all.length));
      expect(read).toEqual({ ok: true, value: new Uint8Array(all) });
    }),
    { numRuns: 40 },
  );
});

test('a bomb is put down as soon as it is too large', () => {
  const bomb = new Uint8Array(deflateRawSync(Buffer.alloc(40_000_000)));
  const work = inflated(bomb, 1_000_000);
  let steps = 0;
  for (let step = work.next(); ; step = work.next()) {
    steps += 1;
    if (step.done) {
      expect(step.value).toEqual({ ok: false, problem: 'tooLarge' });
      break;
    }
  }
  expect(steps).toBeLessThan(4);
});

test('what ends too early, or is no DEFLATE, is broken', () => {
  const packed = new Uint8Array(deflateRawSync(Buffer.from('鑫淼茶馆'.repeat(500))));
  for (const cut of [1, packed.length >> 1, packed.length - 1])
    expect(allSteps(inflated(packed.slice(0, cut), 1e6))).toEqual({ ok: false, problem: 'broken' });
  expect(allSteps(inflated(Uint8Array.of(7, 7, 7), 1e6))).toEqual({ ok: false, problem: 'broken' });
});
