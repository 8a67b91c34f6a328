import { readSealed } from '../../../miniprogram/storage/sealed/lines';
import { seal } from '../../../miniprogram/storage/sealed/seal';

const [header, one, other] = [{ schema: 1 }, { a: 1 }, { b: 2 }].map((value) => seal(JSON.stringify(value)));
const jsonOf = (text: string): (string | null)[] => readSealed(text).lines.map(({ json }) => json);

test('two lines that a fault glued together are told apart', () => {
  expect(jsonOf(`${header}\n${one}#${other}`)).toEqual(['{"a":1}', '{"b":2}']);
  expect(jsonOf(`${header}\n${one}\t${other}`)).toEqual(['{"a":1}', '{"b":2}']);
  expect(jsonOf(`${header}\n#${one?.slice(1)}#${other}`)).toEqual([null, '{"b":2}']);
});

test('a fault that left tabs without end costs no more than its line', () => {
  const tabs = '\t'.repeat(500_000);
  expect(jsonOf(`${header}\n${tabs}\n${one}`)).toEqual([null, '{"a":1}']);
});

test('a header is found behind a line that a fault broke, which stays', () => {
  const read = readSealed(`broken\n${header}\n${one}`);
  expect(read.header).toEqual({ schema: 1 });
  expect(read.lines.map(({ text }) => text)).toEqual(['broken', one]);
});

test('of two lines glued together no character is lost, also where the first is broken', () => {
  const torn = `#${one?.slice(1)}`;
  expect(readSealed(`${header}\n${torn}#${other}`).lines.map(({ text }) => text)).toEqual([`${torn}#`, other]);
});

test('a glued line is found behind three tabs that do not begin it, and no further', () => {
  const withTabs = (count: number): string => seal(JSON.stringify('x').replace('x', '\t'.repeat(count)));
  expect(jsonOf(`${header}\n${one}#${withTabs(3)}`)).toEqual(['{"a":1}', '"\t\t\t"']);
  expect(jsonOf(`${header}\n${one}#${withTabs(4)}`)).toEqual([null]);
});
