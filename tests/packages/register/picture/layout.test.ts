import fc from 'fast-check';
import { verdict } from '../../../../miniprogram/packages/register/model/diagnosis/verdict';
import {
  layOut,
  sheetHeightLimit,
  sheetScale,
  sheetWidth,
  wrap,
  type Measure,
  type Sheet,
} from '../../../../miniprogram/packages/register/picture/layout';
import { paragraphsOf, type Paragraph } from '../../../../miniprogram/packages/register/picture/paragraphs';
import { anyAnswers, walkFine } from '../model/diagnosis/paths';

/** As a font does: Chinese is as wide as it is high, Latin about half. */
const measure: Measure = (text, size) =>
  Array.from(text).reduce((sum, character) => sum + (character.charCodeAt(0) > 0x2e7f ? size : size * 0.55), 0);
const plain = (text: string): number => measure(text, 14, false);
const subject = { officialName: '城南早知道', programName: '小满面包', day: '2026-03-05' };

/** The longest result there is: every point that can fail does. */
const worst = verdict(
  walkFine({
    certified: 'no',
    typeMatches: 'no',
    sameSubject: 'no',
    nameFormat: 'no',
    nameFree: 'yes',
    nameExtended: 'yes',
    nameOfAccounts: 'several',
    nameProtected: 'yes',
    categoryAllowed: 'no',
    categoryDocuments: 'no',
    documentsInOrder: 'no',
    categoryHints: 'yes',
    linkedList: 'yes',
    unfinished: 'yes',
    monthlyQuota: 'no',
    subjectCap: 'yes',
    emailUsed: 'yes',
    scanTicket: 'no',
    retryGap: 'no',
    subjectBlocked: 'yes',
    thirdParty: 'providerFails',
  }),
);

const words = (sheets: readonly Sheet[]): string =>
  sheets.flatMap(({ texts }) => texts.slice(0, -1).map(({ text }) => text)).join('');

test('a short result is one picture, a long one several, none higher than a phone can draw', () => {
  expect(layOut(paragraphsOf(verdict(walkFine()), subject), '年审管家', measure)).toHaveLength(1);
  const sheets = layOut(paragraphsOf(worst, subject), '年审管家', measure);
  expect(sheets.length).toBeGreaterThan(1);
  for (const { height, width } of sheets) {
    expect(height).toBeLessThanOrEqual(sheetHeightLimit);
    expect(Math.ceil(height) * sheetScale).toBeLessThanOrEqual(1365);
    expect(width).toBe(sheetWidth);
  }
  const heights = sheets.map(({ height }) => height);
  expect(Math.min(...heights)).toBeGreaterThan(Math.max(...heights) / 2);
  expect(sheets.map(({ texts }) => texts.at(-1)?.text)).toEqual(
    sheets.map((_sheet, index) => `第 ${index + 1} 张，共 ${sheets.length} 张 · 年审管家`),
  );
});

test('no sheet ends with what introduces the next paragraph', () => {
  const kinds: Paragraph['kind'][] = ['heading', 'strong', 'small', 'small', 'small'];
  for (let count = 80; count < 110; count += 1) {
    const paragraphs = Array.from({ length: count }, (_each, index): Paragraph => ({
      kind: kinds[index % kinds.length] ?? 'small',
      text: `${kinds[index % kinds.length] ?? ''}-${index}`,
      ink: 'ink',
      mark: '',
    }));
    for (const { texts } of layOut(paragraphs, '脚', measure).slice(0, -1))
      expect(texts.at(-2)?.text).toMatch(/^small/);
  }
});

test('every word is drawn, within the margins, whatever the result', () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const paragraphs = paragraphsOf(verdict(answers), subject);
      const sheets = layOut(paragraphs, '年审管家', measure);
      expect(words(sheets).replace(/\s/g, '')).toBe(
        paragraphs
          .map(({ mark, text }) => mark + text)
          .join('')
          .replace(/\s/g, ''),
      );
      for (const { texts, height } of sheets) {
        expect(height).toBeLessThanOrEqual(sheetHeightLimit);
        for (const { text, x, y, size, bold } of texts) {
          // A closing mark may hang over the edge by its own width.
          expect(x + measure(text, size, bold)).toBeLessThanOrEqual(sheetWidth - 24 + size * 2);
          expect(y).toBeLessThan(height);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('lines are parted between characters, words in Latin letters stay whole, no line begins with a stop', () => {
  expect(wrap('一二三四五六七八', 14 * 4, plain)).toEqual(['一二三四', '五六七八']);
  expect(wrap('一二三四。五', 14 * 4, plain)).toEqual(['一二三四。', '五']);
  expect(wrap('打开 mp.weixin.qq.com 登录', 14 * 10, plain)).toEqual(['打开 ', 'mp.weixin.qq.com ', '登录']);
  expect(wrap('a'.repeat(40), 14 * 4, plain).every((line) => plain(line) <= 14 * 4)).toBe(true);
  expect(wrap('', 50, plain)).toEqual(['']);
});

test('ticked steps are drawn as done', () => {
  const step = worst.todos[0]?.steps[0];
  const drawn = paragraphsOf(worst, { ...subject, done: [step?.id ?? ''] });
  expect(drawn.filter(({ mark }) => mark === '✓').some(({ text }) => text.startsWith(step?.text ?? '?'))).toBe(true);
});

test('the other flow says so and nothing else', () => {
  const drawn = paragraphsOf(verdict({ flow: { value: 'faceScan', by: 'you', evidence: '' } }), subject);
  expect(drawn.map(({ kind }) => kind)).toEqual(['title', 'small', 'small', 'small', 'lead', 'body']);
});
