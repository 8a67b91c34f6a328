import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { classProblems } from '../../../tools/lint/class-names.mjs';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'nianshen-classes-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** A mini-program of one page and one component, undo-bar; what is given stands in place of the sound file. */
function problemsOf(files: Record<string, string>): string[] {
  const sound = {
    'app.wxss': '@import "./styles/parts.wxss";\n',
    'styles/parts.wxss': '.pressed { opacity: 1; }\n.tone-warn { --tone: red; }\n',
    'pages/a/a.json': '{}',
    'pages/a/a.wxml': '<view class="bar" hover-class="pressed" />',
    'pages/a/a.wxss': '.bar { height: 6px; }',
    'components/undo-bar/undo-bar.json': '{ "component": true }',
    'components/undo-bar/undo-bar.ts': 'Component({ options: { addGlobalClass: true } });',
    'components/undo-bar/undo-bar.wxml': '<view class="undo-bar tone-{{tone}}" hover-class="pressed" />',
    'components/undo-bar/undo-bar.wxss': '.undo-bar { display: flex; }',
  };
  for (const [file, text] of Object.entries({ ...sound, ...files })) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return classProblems(root);
}

const bar = 'components/undo-bar/undo-bar';

test('a component whose classes bear its name, and the shared parts in both, are fine', () => {
  expect(problemsOf({})).toEqual([]);
});

test.each([
  ['by its name', '<view class="bar" />'],
  ['among others', '<view class="undo-bar  bar tone-{{tone}}" />'],
  ['in an expression', "<view class=\"undo-bar {{low ? 'bar' : ''}}\" />"],
  ['by its begin', '<view class="undo-bar ba-{{size}}" />'],
  ['while it is pressed', '<view hover-class="bar" />'],
])('a class of the component that the page has too is told: %s', (_, template) => {
  const page = '.bar { height: 6px; }\n@media (min-width: 1px) { .ba-low .x { color: red; } }';
  const problems = problemsOf({ [`${bar}.wxml`]: template, 'pages/a/a.wxss': page });
  expect(problems).toContainEqual(
    expect.stringMatching(/^pages\/a\/a: \.ba(r|-low) reaches into components\/undo-bar/),
  );
});

test('the same holds for app.wxss and for sheets that are imported', () => {
  const files = {
    'app.wxss': '@import "./styles/parts.wxss";\n@import "/styles/base.wxss";\n',
    'styles/base.wxss': '.undo-bar-text { color: red; }',
    'pages/a/a.wxss': '@import "../b.wxss";',
    'pages/b.wxss': '.undo-bar-note { color: red; }',
    [`${bar}.wxml`]: '<view class="undo-bar-text"><view class="undo-bar-note" /></view>',
  };
  expect(problemsOf(files)).toEqual([
    expect.stringMatching(/^app\.wxss: \.undo-bar-text reaches/),
    expect.stringMatching(/^pages\/a\/a: \.undo-bar-note reaches/),
  ]);
});

test('a page that gives a shared part another look reaches into the components that use it', () => {
  expect(problemsOf({ 'pages/a/a.wxss': '.bar .pressed { opacity: 0.5; }' })).toHaveLength(1);
});

test('a component that takes no classes is not reached, and keeps to its name all the same', () => {
  const closed = { [`${bar}.ts`]: 'Component({});', 'pages/a/a.wxss': '.undo-bar { height: 6px; }' };
  expect(problemsOf(closed)).toEqual([]);
  expect(problemsOf({ ...closed, [`${bar}.wxss`]: '.bar { height: 6px; }' })).toEqual([
    'components/undo-bar/undo-bar: .bar must begin with undo-bar, as all classes of this component do',
  ]);
});

test('the classes of a sheet that a component imports begin with the name of that sheet', () => {
  const files = { [`${bar}.wxss`]: '@import "../field.wxss";', [`${bar}.wxml`]: '<view class="field-line" />' };
  expect(problemsOf({ ...files, 'components/field.wxss': '.field-line { color: red; }' })).toEqual([]);
  expect(problemsOf({ ...files, 'components/field.wxss': '.line { color: red; }' })).toHaveLength(1);
});
