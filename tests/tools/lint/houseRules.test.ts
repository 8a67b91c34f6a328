import { join } from 'node:path';
import { RuleTester, type Rule } from 'eslint';
import * as wxmlParser from '@wxml/parser';
import tseslint from 'typescript-eslint';
import plugin from '../../../tools/lint/plugin.cjs';

const inApp = (file: string): string => join(__dirname, '../../../miniprogram', file);
const domain = inApp('domain/day/day.ts');
const model = inApp('packages/data/model/merge/plan.ts');
const platformInside = inApp('packages/ahead/platform/calendar.ts');
const page = inApp('pages/mine/mine.ts');

const js = new RuleTester({ languageOptions: { parser: tseslint.parser, ecmaVersion: 2022, sourceType: 'module' } });
const wxml = new RuleTester({ languageOptions: { parser: wxmlParser } });

function rule(name: string): Rule.RuleModule {
  const found = plugin.rules[name];
  if (found === undefined) throw new Error(`no rule ${name}`);
  return found;
}

js.run('import-direction', rule('import-direction'), {
  valid: [
    { filename: domain, code: "import { ok } from '../kit/result';" },
    { filename: model, code: "import dayjs from 'dayjs';" },
    {
      filename: model,
      code: "import type { Account } from '../../../../domain/account/account'; import { a } from '../recognise/a';",
    },
    {
      filename: platformInside,
      code: "import { tell } from '../../../platform/feedback'; import type { PhoneEvent } from '../model/phoneEvent';",
    },
    {
      filename: inApp('packages/ahead/calendar/calendar.ts'),
      code: "import { addToCalendar } from '../platform/calendar';",
    },
    {
      filename: inApp('storage/phone.ts'),
      code: "import { openBook } from './book/book'; import { openDrafts } from './areas/formDrafts';",
    },
    {
      filename: page,
      code: "import { theBook } from '../../storage/current'; import type { Day } from '../../domain/day';",
    },
    {
      filename: inApp('packages/data/a/b.ts'),
      code: "import { c } from '../c'; import Dialog from '@vant/weapp/dialog/dialog';",
    },
    { filename: page, code: "import { screen } from '../shared/screen';" },
    { filename: inApp('packages/data/list/list.ts'), code: "import { screen } from '../../../screen/screen';" },
    { filename: inApp('app.ts'), code: "import { theBook } from './storage/current';" },
    { filename: join(__dirname, 'x.ts'), code: "import { theBook } from '../../miniprogram/storage/current';" },
  ],
  invalid: [
    { filename: domain, code: "import { now } from '../../platform/clock';", errors: [{ messageId: 'upwards' }] },
    {
      filename: domain,
      code: "import type { Book } from '../../storage/book/book';",
      errors: [{ messageId: 'upwards' }],
    },
    { filename: domain, code: "export { now } from '../../platform/clock';", errors: [{ messageId: 'upwards' }] },
    { filename: domain, code: "export * from '../../platform/clock';", errors: [{ messageId: 'upwards' }] },
    { filename: domain, code: "type B = import('../../storage/book/book').Book;", errors: [{ messageId: 'upwards' }] },
    { filename: domain, code: "const x = require('../../platform/clock');", errors: [{ messageId: 'upwards' }] },
    {
      filename: inApp('components/a/a.ts'),
      code: "import { theBook } from '../../storage/current';",
      errors: [{ messageId: 'upwards' }],
    },
    {
      filename: inApp('storage/book/book.ts'),
      code: "import { now } from '../../platform/clock';",
      errors: [{ messageId: 'upwards' }],
    },
    { filename: page, code: "import { read } from '../../packages/data/read';", errors: [{ messageId: 'upwards' }] },
    {
      filename: inApp('packages/data/a.ts'),
      code: "import { aboutTexts } from '../../pages/mine/about';",
      errors: [{ messageId: 'upwards' }],
    },
    {
      filename: inApp('screen/a.ts'),
      code: "import { aboutTexts } from '../pages/mine/about';",
      errors: [{ messageId: 'upwards' }],
    },
    {
      filename: inApp('packages/data/a.ts'),
      code: "import { b } from '../register/b';",
      errors: [{ messageId: 'sibling' }],
    },
    {
      filename: domain,
      code: "import type { Account } from '../account/account';",
      errors: [{ messageId: 'laterRoom' }],
    },
    {
      filename: inApp('domain/odd/odd.ts'),
      code: "import { ok } from '../kit/result';",
      errors: [{ messageId: 'unknownRoom' }],
    },
    {
      filename: inApp('domain/loose.ts'),
      code: "import { ok } from './kit/result';",
      errors: [{ messageId: 'unknownRoom' }],
    },
    {
      filename: inApp('storage/book/book.ts'),
      code: "import { theBook } from '../phone';",
      errors: [{ messageId: 'laterRoom' }],
    },
    {
      filename: model,
      code: "import { theBook } from '../../../../storage/phone';",
      errors: [{ messageId: 'inside' }],
    },
    { filename: model, code: "import { rowView } from '../../paste/rowView';", errors: [{ messageId: 'inside' }] },
    { filename: model, code: "import { a } from '../../platform/a';", errors: [{ messageId: 'inside' }] },
    {
      filename: platformInside,
      code: "import { theBook } from '../../../storage/phone'; import { page } from '../calendar/calendar.view';",
      errors: [{ messageId: 'inside' }, { messageId: 'inside' }],
    },
    {
      filename: platformInside,
      code: "import { findCanvas } from '../../register/platform/picture';",
      errors: [{ messageId: 'inside' }],
    },
    {
      filename: inApp('platform/clock.ts'),
      code: "import { addToCalendar } from '../packages/ahead/platform/calendar';",
      errors: [{ messageId: 'upwards' }],
    },
    { filename: domain, code: "import samples from './samples.json';", errors: [{ messageId: 'json' }] },
    { filename: domain, code: "import fs from 'node:fs';", errors: [{ messageId: 'library' }] },
    ...[page, domain, platformInside].map((filename) => ({
      filename,
      code: "import dayjs from 'dayjs';",
      errors: [{ messageId: 'library' }],
    })),
    { filename: page, code: "import x from '../../../tools/paths.mjs';", errors: [{ messageId: 'outside' }] },
    { filename: page, code: "import x from '../../miniprogram_npm/dayjs/index';", errors: [{ messageId: 'outside' }] },
  ],
});

js.run('wx-use', rule('wx-use'), {
  valid: [
    { code: 'const a = { wx: 1 }; a.wx;', options: [{ allow: [] }] },
    { code: 'function f(wx) { return wx.request; }', options: [{ allow: [] }] },
    {
      code: "wx.setStorageSync('a', 1); wx.getFileSystemManager();",
      options: [{ allow: ['Storage', '^getFileSystemManager$'] }],
    },
    { code: 'wx.showToast({});', options: [{ deny: ['Storage'] }] },
  ],
  invalid: [
    { code: 'wx.showToast({});', options: [{ allow: [] }], errors: [{ messageId: 'name' }] },
    { code: 'wx.request({});', options: [{ deny: ['^request$'] }], errors: [{ messageId: 'name' }] },
    { code: "wx['request']({});", options: [{ deny: ['^request$'] }], errors: [{ messageId: 'name' }] },
    { code: 'const { request } = wx;', options: [{ deny: ['^request$'] }], errors: [{ messageId: 'loose' }] },
    { code: 'const w = wx;', options: [{ deny: ['^request$'] }], errors: [{ messageId: 'loose' }] },
    { code: 'wx[name]();', options: [{ deny: ['^request$'] }], errors: [{ messageId: 'loose' }] },
  ],
});

js.run('no-address', rule('no-address'), {
  valid: [
    "const a = '一 // 二';",
    'const b = `${x}/pages/a`;',
    "const c = '//';",
    "const d = 'http://schemas.openxmlformats.org';",
  ],
  invalid: [
    { code: "const a = 'http://schemas.openxmlformats.org.example.com';", errors: [{ messageId: 'address' }] },
    { code: "const a = 'https://example.com';", errors: [{ messageId: 'address' }] },
    { code: 'const a = `http://${host}/x`;', errors: [{ messageId: 'address' }] },
    { code: "const a = '//cdn.example.com/x.woff';", errors: [{ messageId: 'address' }] },
    { code: "const a = 'background: url(//x/y.png)';", errors: [{ messageId: 'address' }] },
    { code: "const a = 'wss://example.com';", errors: [{ messageId: 'address' }] },
  ],
});

js.run('plain-regex', rule('plain-regex'), {
  valid: ['/(?=a)(?!b)(?:c)(?<name>d)/u;', "new RegExp('a(?=b)', 'g');"],
  invalid: [
    { code: '/(?<=a)b/;', errors: [{ messageId: 'lookBehind' }] },
    { code: '/(?<!a)b/;', errors: [{ messageId: 'lookBehind' }] },
    { code: "new RegExp('(?<=a)b');", errors: [{ messageId: 'lookBehind' }] },
    { code: "RegExp('a', 'd');", errors: [{ messageId: 'flags' }] },
    { code: 'new RegExp(made);', errors: [{ messageId: 'built' }] },
  ],
});

js.run('no-clock', rule('no-clock'), {
  valid: ['new Date(instant);', 'dayjs(text).format();', 'clock.now();'],
  invalid: ['Date.now();', "Date['now']();", 'new Date();', 'Date();', 'dayjs();', 'performance.now();'].map(
    (code) => ({
      code,
      errors: [{ messageId: 'clock' }],
    }),
  ),
});

wxml.run('wxml-plain', rule('wxml-plain'), {
  valid: [
    '<view class="a {{b ? \'c\' : \'d\'}}" style="font-size: var(--font-m); width: {{w}}px">{{a.b}} ？ b?.c</view>',
    '<!-- see https://example.com --><view />',
    '<image src="/assets/a.png" style="width: {{a > 3 ?.5 : 1}}px" />',
  ],
  invalid: [
    { code: '<view>{{a?.b}}</view>', errors: [{ messageId: 'syntax' }] },
    { code: '<view>{{a ?? b}}</view>', errors: [{ messageId: 'syntax' }] },
    { code: '<view>{{`a${b}`}}</view>', errors: [{ messageId: 'syntax' }, { messageId: 'syntax' }] },
    { code: '<view style="color: #fff" />', errors: [{ messageId: 'colour' }] },
    { code: '<view style="font-size: 12px" />', errors: [{ messageId: 'size' }] },
    { code: '<image src="https://example.com/a.png" />', errors: [{ messageId: 'address' }] },
    { code: '<image src="//example.com/a.png" />', errors: [{ messageId: 'address' }] },
  ],
});

const many = ['aaaaa', 'bbbbb', 'ccccc', 'ddddd', 'eeeee', 'fffff'].map((name) => `${name}="{{${name.repeat(4)}}}"`);

wxml.run('wxml-attributes', rule('wxml-attributes'), {
  valid: [
    '<view class="a" hover-class="pressed">短</view>',
    `<!-- <view ${many.join(' ')} /> -->`,
    `<view>\n  <view\n    ${many.join('\n    ')}\n  >字</view>\n</view>`,
    // Long words inside are no fault of the tag.
    `<view class="a">${'字'.repeat(200)}</view>`,
  ],
  invalid: [
    {
      code: `<view>\n  <view ${many.join(' ')}>字 <text> a </text></view>\n</view>`,
      errors: [{ messageId: 'long', line: 2 }],
      output: `<view>\n  <view\n    ${many.join('\n    ')}\n  >字 <text> a </text></view>\n</view>`,
    },
    {
      code: `<input scroll-x ${many.join('  ')}/>`,
      errors: [{ messageId: 'long' }],
      output: `<input\n  scroll-x\n  ${many.join('\n  ')}\n/>`,
    },
    {
      code: `<view ${many.join(' ')} wx:if="{{a > b && c === '/'}}" />`,
      errors: [{ messageId: 'long' }],
      output: `<view\n  ${many.join('\n  ')}\n  wx:if="{{a > b && c === '/'}}"\n/>`,
    },
  ],
});
