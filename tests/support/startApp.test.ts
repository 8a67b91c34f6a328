/** @jest-environment jsdom */
import { fakeWx } from './fakeWx';
import { startApp } from './startApp';

const row = {
  id: 'p01-1',
  name: '晴川茶铺',
  about: '小程序',
  tag: { text: '待年审', mark: '!', tone: 'warn' },
  countdown: { caption: '还剩', figure: '12', tone: 'warn' },
};

describe('a component on the simulated phone', () => {
  test('shows its own children and what they say', async () => {
    const shown = await startApp().show('components/account-row/account-row', { row, hint: '去后台提交年审' });
    expect(shown.text).toContain('晴川茶铺');
    expect(shown.text).toContain('12天');
    expect(shown.texts('.account-row-hint')).toEqual(['去后台提交年审']);
  });

  test('shows anew when its properties change', async () => {
    const shown = await startApp().show('components/account-row/account-row', { row });
    await shown.set({ row: { ...row, name: '晴川书店' } });
    expect(shown.text).toContain('晴川书店');
    expect(shown.text).not.toContain('晴川茶铺');
  });

  test('tells its events when tapped by what it says', async () => {
    const shown = await startApp().show('components/account-row/account-row', { row });
    const opened = shown.listen('open');
    await shown.tap('晴川茶铺');
    await shown.tap('晴川茶铺，待年审，还剩 12 天');
    expect(opened).toEqual([{ id: 'p01-1' }, { id: 'p01-1' }]);
  });

  test('renders vant from the npm build, and hears built-in components', async () => {
    const shown = await startApp().show('components/day-field/day-field', { label: '到期日', value: '2026-01-02' });
    const changes = shown.listen('change');
    expect(shown.all('van-icon wx-view')).toHaveLength(1);
    await shown.fire('.day-field-picker', 'change', { value: '2027-01-02' });
    await shown.tap('清除到期日');
    expect(changes).toEqual([{ value: '2027-01-02' }, { value: '' }]);
  });

  test('says what there is when something is not there', async () => {
    const shown = await startApp().show('components/account-row/account-row', { row });
    await expect(shown.tap('没有这一行')).rejects.toThrow('晴川茶铺');
  });
});

describe('the platform that tests see', () => {
  test('lacks what is not faked, the simulator notwithstanding', () => {
    startApp();
    expect((globalThis as { wx?: object }).wx).not.toHaveProperty('request');
  });

  test('records calls, and answers as told', async () => {
    const phone = fakeWx();
    phone.clipboard = '2026-03-05';
    phone.answer('showModal', () => ({ confirm: false, cancel: true }));
    phone.answer('navigateTo', () => new Error('page stack is full'));
    const app = startApp(phone);
    const { readClipboard } = app.module<typeof import('../../miniprogram/platform/clipboard')>('platform/clipboard');
    const { ask } = app.module<typeof import('../../miniprogram/platform/feedback')>('platform/feedback');
    const { goTo } = app.module<typeof import('../../miniprogram/platform/navigation')>('platform/navigation');
    expect(await readClipboard()).toEqual({ ok: true, value: '2026-03-05' });
    expect(await ask('删除', '要删除吗？', '删除')).toBe(false);
    goTo('/pages/mine/mine');
    await Promise.resolve();
    expect(phone.calls('showToast')).toHaveLength(1);
  });
});
