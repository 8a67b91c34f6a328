import { copyText, readClipboard } from '../../miniprogram/platform/clipboard';
import { ask, atWork, pick, say, tell } from '../../miniprogram/platform/feedback';
import { fakeWx, type FakeWx } from '../support/fakeWx';

const refused = (): Error => new Error('fail');
let phone: FakeWx;

async function answered(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
}

beforeEach(() => {
  phone = fakeWx();
  (globalThis as { wx?: unknown }).wx = phone.api;
});

describe('work that takes long', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  test('on a few records is done at once, without a sign', async () => {
    await expect(atWork('正在写入', 3, () => 'done')).resolves.toBe('done');
    expect(phone.calls('showLoading')).toEqual([]);
  });

  test('on many says that it runs before it begins, and no longer once it is done', async () => {
    const work = jest.fn(() => 'done');
    const done = atWork('正在写入', 340, work);
    expect(phone.calls('showLoading')).toMatchObject([{ title: '正在写入', mask: true }]);
    expect(work).not.toHaveBeenCalled();
    jest.runAllTimers();
    await expect(done).resolves.toBe('done');
    expect(phone.calls('hideLoading')).toHaveLength(1);
  });

  test('that throws takes the sign away too', async () => {
    const done = atWork('正在写入', 340, () => {
      throw new Error('no room');
    });
    jest.runAllTimers();
    await expect(done).rejects.toThrow('no room');
    expect(phone.calls('hideLoading')).toHaveLength(1);
  });
});

describe('the clipboard', () => {
  test('gives what was copied', async () => {
    phone.clipboard = '账号名称: 店';
    expect(await readClipboard()).toEqual({ ok: true, value: '账号名称: 店' });
  });

  test('empty or refused: says how to go on', async () => {
    phone.clipboard = ' \n';
    expect(await readClipboard()).toMatchObject({ ok: false, problem: expect.stringContaining('先复制') as string });
    phone.answer('getClipboardData', refused);
    expect(await readClipboard()).toMatchObject({ ok: false, problem: expect.stringContaining('长按') as string });
  });

  test.each([
    [
      'undeclared in the console',
      112,
      'getClipboardData:fail api scope is not declared in the privacy agreement',
      /没在微信后台申报.*长按/,
    ],
    [
      'refused by the person',
      104,
      'getClipboardData:fail privacy permission is not authorized',
      /没有同意隐私保护指引.*长按/,
    ],
  ])('%s: says so, and how to go on, with a number or without', async (_case, errno, errMsg, said) => {
    for (const error of [
      Object.assign(new Error(errMsg), { errno }),
      Object.assign(new Error('fail'), { errno }),
      new Error(errMsg),
    ]) {
      phone.answer('getClipboardData', () => error);
      expect(await readClipboard()).toMatchObject({ ok: false, problem: expect.stringMatching(said) as string });
      phone.answer('setClipboardData', () => error);
      expect(await copyText('原文')).toMatchObject({ ok: false, problem: expect.stringMatching(said) as string });
    }
  });

  test('takes a text, or says that it did not', async () => {
    expect(await copyText('原文')).toEqual({ ok: true, value: null });
    expect(phone.clipboard).toBe('原文');
    phone.answer('setClipboardData', refused);
    expect(await copyText('别的')).toMatchObject({ ok: false });
  });
});

describe('questions', () => {
  test('agreed only when it was said', async () => {
    expect(await ask('删除？', '找不回来', '删除')).toBe(true);
    phone.answer('showModal', () => ({ confirm: false, cancel: true }));
    expect(await ask('删除？', '找不回来', '删除')).toBe(false);
    phone.answer('showModal', refused);
    expect(await ask('删除？', '找不回来', '删除')).toBe(false);
  });

  test('a choice among a few, or none', async () => {
    phone.answer('showActionSheet', () => ({ tapIndex: 2 }));
    expect(await pick(['一', '二', '三'])).toBe(2);
    phone.answer('showActionSheet', refused);
    expect(await pick(['一'])).toBeNull();
  });

  test('what must be read is over when it was closed; a toast that fails breaks nothing', async () => {
    await tell('没能撤销', '原因');
    expect(phone.calls('showModal')).toMatchObject([{ title: '没能撤销', showCancel: false }]);
    phone.answer('showToast', refused);
    say('已保存');
    await answered();
    expect(phone.calls('showToast')).toMatchObject([{ title: '已保存' }]);
  });
});
