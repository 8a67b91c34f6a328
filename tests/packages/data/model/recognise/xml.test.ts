import * as samples from '../../../../fixtures/officialSamples';
import { names, one, read } from './reading';

const push = samples.verifyNoticePush.replace('wxaf614423g25ffd9b', 'wxaf614423a25ffd9b').trim();
const whole = one(push).facts;

describe('a push, however its tags have suffered', () => {
  test.each([
    ['closed by <xml>, as in the official samples', push.replace('</xml>', '<xml>')],
    ['never closed', push.replace('</xml>', '')],
    ['in capitals', push.replace('<xml>', '<XML>').replace('</xml>', '</XML>')],
    ['with attributes', push.replace('<xml>', '<xml version="1.0" encoding="utf-8">')],
    ['a blank in the closing tag', push.replace('</xml>', '</xml >')],
    ['escaped for a web page', push.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')],
    ['without CDATA', push.replace(/<!\[CDATA\[/g, '').replace(/\]\]>/g, '')],
    ['a closing tag of a field missing', push.replace('</appid>', '').replace('</expired>', '')],
    ['on one line', push.replace(/>\s*\n\s*</g, '><')],
  ])('%s', (_name, text) => {
    expect(one(text).facts).toEqual(whole);
    expect(one(`日志：\n${text}\n完毕`).facts).toEqual(whole);
  });

  test('several, one of them open', () => {
    const other = push.replace('我的小程序名', '另一个');
    const open = push.replace('</xml>', '');
    expect(names(`${open}\n${other}`)).toEqual(['我的小程序名', '另一个']);
    expect(names(`${push.replace('</xml>', '<xml>')}\n${other}\n${open}`)).toEqual([
      '我的小程序名',
      '另一个',
      '我的小程序名',
    ]);
  });
});

test('tags without a push say so', () => {
  for (const text of ['<xml>', '<xml><xml>', '<xml></xml>', '<xml><a>1</a>', '</xml>店 2026-03-05']) {
    expect(read(text).length).toBeGreaterThan(0);
  }
  expect(names('店 2026-03-05</xml>')).not.toEqual([]);
});
