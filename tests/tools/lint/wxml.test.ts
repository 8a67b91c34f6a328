import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '../../..');

/** Rules that `text` breaks as a template of the mini-program, with the real configuration. */
function broken(text: string): string[] {
  const eslint = join(root, 'node_modules/eslint/bin/eslint.js');
  const args = [eslint, '--stdin', '--stdin-filename', 'miniprogram/pages/overview/overview.wxml', '--format', 'json'];
  const { stdout } = spawnSync(process.execPath, args, { cwd: root, input: text, encoding: 'utf8' });
  const [report] = JSON.parse(stdout) as { messages: { ruleId: string | null; message: string }[] }[];
  return (report?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message).sort();
}

test('a sound template passes', () => {
  expect(broken('<view wx:for="{{a}}" wx:key="id">{{item.b}}</view>\n')).toEqual([]);
});

test('what compilers let through and phones show wrong is refused, whatever a comment says', () => {
  // In two, as none may stand here either: tools/house.mjs.
  const off = `<!-- ${'eslint'}-disable -->\n`;
  expect(broken(`${off}<view>{{a?.b}}</view>\n<view wx:for="{{a}}">{{item}}</view>\n`)).toEqual([
    'house/wxml-plain',
    'wxml/wx-key',
  ]);
});
