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
