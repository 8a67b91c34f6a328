import { previewOptions, uploadOptions } from '../../../tools/phone/options.mjs';
import { explained } from '../../../tools/phone/platform.mjs';

const pages = ['pages/overview/overview', 'packages/data/paste/paste'];
const preview = (...args: string[]): unknown => previewOptions(args, pages);
const upload = (...args: string[]): unknown => uploadOptions(args, '1.2.0');

test('without a word the preview opens where the app opens', () => {
  expect(preview()).toEqual({ robot: 1 });
});

test('a page and what it is given can be named', () => {
  expect(preview('--page=/packages/data/paste/paste', '--query=a=1&b=2')).toEqual({
    robot: 1,
    pagePath: 'packages/data/paste/paste',
    searchQuery: 'a=1&b=2',
  });
});

test('an upload carries its version and a word about it', () => {
  expect(upload('--version', '1.2.0')).toEqual({ version: '1.2.0', robot: 1, desc: '年审管家 1.2.0' });
  expect(upload('--version=1.2.0', '--desc=修复', '--robot=30')).toEqual({ version: '1.2.0', robot: 30, desc: '修复' });
});

test.each([
  [() => preview('--page=pages/gone/gone'), 'no such page'],
  [() => preview('--query=a=1'), 'needs --page'],
  [() => preview('--robot=31'), '1 to 30'],
  [() => preview('--robot=1.5'), '1 to 30'],
  [() => preview('--pages=x'), '--page, --query, --robot'],
  [() => preview('x'), '--page, --query, --robot'],
  [() => upload(), '--version x.y.z is needed'],
  [() => upload('--version', '1.2'), 'three numbers'],
  [() => upload('--version', '1.3.0'), 'the app shows 1.2.0'],
  [() => upload('--version', '1.2.0', '--robot=zero'), '1 to 30'],
])('%s: %s', (call, problem) => {
  expect(call).toThrow(problem);
});

test.each([
  ['Error: {"errCode":-10008,"errMsg":"invalid ip: 203.0.113.5"}', 'IP白名单'],
  ['Error: invalid signature', '重置'],
])("the platform's refusal %s comes with what helps", (message, help) => {
  expect(explained(message)).toContain(message);
  expect(explained(message)).toContain(help);
});

test('any other refusal stays as it is', () => {
  expect(explained('ECONNRESET')).toBe('ECONNRESET');
});
