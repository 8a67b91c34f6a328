import { newerMessage, problemOf, readAgainHint, unwritten } from '../../../miniprogram/storage/writing/written';
import { wipeUnfinished } from '../../../miniprogram/storage/writing/wipe';

const kinds = ['full', 'tooLarge', 'recordTooLong', 'failed', 'gone'] as const;
const messages = kinds.map((kind) => unwritten(kind).problem.message);

test('every refused write says that nothing was saved, that the input is kept, and what to do', () => {
  for (const message of messages) expect(message).toMatch(/没有保存，内容还在页面上[。，].*(再|缩短|新建).*。$/);
  expect(new Set(messages).size).toBe(kinds.length);
});

test('a refusal says of which kind it is, and may say more than its kind does', () => {
  expect(unwritten('gone')).toMatchObject({ ok: false, problem: { kind: 'gone' } });
  expect(unwritten('failed', '清理一些手机空间。').problem).toEqual({ kind: 'failed', message: '清理一些手机空间。' });
  expect(problemOf('full')).toEqual(unwritten('full').problem);
});

test('where only reading again helps, the button is named; where only an update does, that is', () => {
  expect(readAgainHint).toContain('重新读取');
  expect(wipeUnfinished).toContain(readAgainHint);
  expect(newerMessage).toMatch(/只能查看.*更新到最新版。$/);
});
