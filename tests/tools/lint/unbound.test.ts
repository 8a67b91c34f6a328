import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unboundFields } from '../../../tools/lint/unbound.mjs';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'nianshen-unbound-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const page = 'pages/a/a';
const component = 'components/row/row';

/** A mini-program of one page, one component and one behavior; what is given stands in place of the sound file. */
function unboundOf(files: Record<string, string>): string[] {
  const sound = {
    'globals.d.ts':
      'declare function Component(one: object): void;\ndeclare function Behavior<T extends object>(one: T): T;',
    'screen/dressed.ts': "export const dressed = Behavior({ data: { look: '' } });",
    [`${component}.json`]: '{ "component": true }',
    [`${component}.ts`]: "Component({ properties: { row: Object }, methods: { due() { return 'dueOn'; } } });",
    [`${component}.wxml`]: '<view>{{row.name}}</view>',
    [`${page}.json`]: '{ "usingComponents": { "row-of": "/components/row/row" } }',
    [`${page}.ts`]: "import { dressed } from '../../screen/dressed'; Component({ behaviors: [dressed], data: {} });",
    [`${page}.wxml`]: '<view class="{{look}}" />',
  };
  for (const [file, text] of Object.entries({ ...sound, ...files })) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  // Without the browser's: reading all about it takes ten times as long as all else.
  return unboundFields(root, { strict: true, lib: ['lib.es5.d.ts'] }, [join(root, 'globals.d.ts')]);
}

test('no page or component of ours sends to the screen what nothing there reads', () => {
  expect(unboundFields(join(__dirname, '../../../miniprogram'))).toEqual([]);
});

test('a field that stands in no WXML is told, a behavior’s too; one that an observer reads is fine', () => {
  const script = "Component({ data: { id: '', seen: '' }, observers: { 'seen, other': () => undefined } });";
  const other = 'components/other/other';
  expect(
    unboundOf({
      [`${page}.wxml`]: '<view id="id" data-id="{{item.id}}" class="{{\'look\'}}" />',
      [`${other}.ts`]: script,
      [`${other}.wxml`]: '<view />',
    }),
  ).toEqual(['components/other/other: id', 'pages/a/a: look']);
});

test('what a template includes is part of it', () => {
  const files = { [`${page}.wxml`]: '<include src="../../screen/body.wxml" />' };
  expect(unboundOf({ ...files, 'screen/body.wxml': '<view class="{{look}}" />' })).toEqual([]);
  expect(unboundOf({ ...files, 'screen/body.wxml': '<view />' })).toEqual(['pages/a/a: look']);
});

test('a field of what a template is handed is read there, if anywhere', () => {
  const files = {
    [`${page}.ts`]: "Component({ data: { shown: null as { name: string; on: '' } | null } });",
    [`${page}.wxml`]:
      '<import src="../../screen/body.wxml" /><template wx:if="{{shown}}" is="a" data="{{...shown}}" />',
    'screen/body.wxml': '<template name="a"><view>{{name}}</view></template>',
  };
  expect(unboundOf(files)).toEqual(['pages/a/a: shown.on']);
});

test('a field of a field is told, unless a component reads it in its WXML or, handed it whole, in its script', () => {
  const data =
    "{ rows: [] as { key: string; name: string; code: 1 | 2 }[], first: null as { dueOn: string; on: '' } | null }";
  expect(
    unboundOf({
      [`${page}.ts`]: `Component({ data: ${data} });`,
      [`${page}.wxml`]: '<row-of wx:for="{{rows}}" wx:key="key" row="{{item}}" /><row-of row="{{first}}" />',
    }),
  ).toEqual(['pages/a/a: first.on', 'pages/a/a: rows[].code']);
});
