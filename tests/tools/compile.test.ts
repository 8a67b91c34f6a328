import { addressesIn } from '../../tools/compile/addresses.mjs';
import { deprecatedIn } from '../../tools/compile/deprecated.mjs';
import { dataLimit, mainLimit, sizeProblems, sizesOf, totalLimit } from '../../tools/compile/sizes.mjs';

describe('addresses in the compiled package', () => {
  test.each([
    ['a.js', 'var u="https://example.com/x"'],
    ['a.js', "var u='//cdn.example.com/x'"],
    ['a.js', 'connect("wss://example.com")'],
    ['a.wxss', '@font-face{src:url(//at.example.com/t.woff2) format("woff2")}'],
    ['a.wxss', '.a{background:url("http://example.com/a.png")}'],
    ['a.wxml', '<image src="https://example.com/a.png"/>'],
  ])('%s: %s is found', (name, content) => {
    expect(addressesIn({ [name]: content })).toHaveLength(1);
  });

  test.each([
    ['a.js', 'var a=1;// a remark'],
    ['a.wxss', '.a{src:url(data:font/woff2;charset=utf-8;base64,d09//GMg/x=)}'],
    ['a.wxml', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['a.png', 'https://example.com'],
  ])('%s: %s is none', (name, content) => {
    expect(addressesIn({ [name]: content })).toEqual([]);
  });
});

describe('calls that the platform has given up', () => {
  test.each([
    'systemInfo = wx.getSystemInfoSync();',
    'wx.getSystemInfo({success:a})',
    'var c=wx.createCanvasContext("a")',
  ])('%s is found', (script) => expect(deprecatedIn({ 'a.js': script })).toHaveLength(1));

  test('their successors are none, nor is a name of our own', () => {
    expect(
      deprecatedIn({ 'a.js': 'wx.getAppBaseInfo();exports.getSystemInfoSync=b', 'a.wxml': 'wx.getSystemInfo' }),
    ).toEqual([]);
  });
});

describe('sizes', () => {
  const compiled = {
    'app.json': '{"subPackages":[{"root":"packages/data"}]}',
    'app.js': Buffer.alloc(1000),
    'packages/data/a.js': '年',
    'packages/database.js': 'ab',
  };

  test('each package has its own, in bytes', () => {
    const main = compiled['app.json'].length + 1000 + 2;
    expect(sizesOf(compiled)).toEqual([
      { name: 'main package', bytes: main },
      { name: 'packages/data/', bytes: 3 },
    ]);
  });

  test('a main package at the limit is refused, one below is not', () => {
    expect(sizeProblems([{ name: 'main package', bytes: mainLimit }])).toHaveLength(1);
    expect(sizeProblems([{ name: 'main package', bytes: mainLimit - 1 }])).toEqual([]);
    expect(sizeProblems([{ name: 'packages/book/', bytes: mainLimit }])).toEqual([]);
  });

  test('all packages together have a limit, whatever each of them has', () => {
    const half = { name: 'packages/book/', bytes: Math.ceil(totalLimit / 2) };
    expect(sizeProblems([half])).toEqual([]);
    expect(sizeProblems([half, { ...half, name: 'packages/review/' }])).toHaveLength(1);
  });

  test('what reads pasted text has a limit of its own', () => {
    expect(sizeProblems([{ name: 'packages/data/', bytes: dataLimit }])).toHaveLength(1);
    expect(sizeProblems([{ name: 'packages/data/', bytes: dataLimit - 1 }])).toEqual([]);
  });
});
