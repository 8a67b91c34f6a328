/** @jest-environment jsdom */
import { startApp } from '../support/startApp';

test('a status tag carries its mark beside its words', async () => {
  const tag = await startApp().show('components/status-tag/status-tag', { text: '待年审', mark: '▲', tone: 'warn' });
  expect(tag.text).toBe('▲待年审');
});

test('a countdown without a figure shows its words alone; with one it is heard as a sentence', async () => {
  const countdown = await startApp().show('components/countdown/countdown', {
    caption: '到期日未知',
    figure: '',
    unit: '',
    tone: 'unsure',
    spoken: '到期日未知',
  });
  expect(countdown.text).toBe('到期日未知');
  await countdown.set({ caption: '还剩', figure: '27', unit: '天', tone: 'warn', spoken: '还剩 27 天' });
  expect(countdown.text).toBe('还剩27天');
  expect(countdown.all('.countdown')[0]?.getAttribute('aria-label')).toBe('还剩 27 天');
});

test('a chip says that it is chosen, and tells its value', async () => {
  const chip = await startApp().show('components/chip/chip', {
    text: '已逾期',
    value: 'overdue',
    count: '3',
    chosen: false,
  });
  const told = chip.listen('choose');
  await chip.tap('已逾期，3 个');
  expect(told).toEqual([{ value: 'overdue' }]);
  await chip.set({ chosen: true });
  expect(chip.find('已逾期，3 个，已选中')).toBeDefined();
  expect(chip.texts('.chip-tick')).toEqual(['✓']);
});

test('a notice has a button only where there is something to do', async () => {
  const notice = await startApp().show('components/notice-strip/notice-strip', {
    text: '存储快满了',
    mark: '!',
    tone: 'warn',
    action: '',
  });
  expect(notice.all('.notice-strip-action')).toEqual([]);
  await notice.set({ action: '去看看' });
  const told = notice.listen('act');
  await notice.tap('去看看');
  expect(told).toHaveLength(1);
});

test('the undo bar is there only while there is something to undo, and names it', async () => {
  const bar = await startApp().show('components/undo-bar/undo-bar', { text: '' });
  expect(bar.text).toBe('');
  await bar.set({ text: '已删除“茶铺”' });
  expect(bar.text).toContain('已删除“茶铺”');
  const told = bar.listen('undo');
  await bar.tap('撤销');
  expect(told).toHaveLength(1);
});

test('a fact without an action tells nothing when tapped', async () => {
  const fact = await startApp().show('components/fact-row/fact-row', {
    label: 'AppID',
    value: 'wx01',
    note: '',
    action: '',
  });
  const told = fact.listen('act');
  await fact.tapOn('.fact-row');
  expect(told).toEqual([]);
  await fact.set({ action: '复制' });
  await fact.tapOn('.fact-row');
  expect(told).toHaveLength(1);
});

test('an empty state says what is missing and what to do', async () => {
  const empty = await startApp().show('components/empty-state/empty-state', { title: '没有找到', text: '换个词试试' });
  expect(empty.text).toBe('没有找到换个词试试');
});

test('a sheet that is closed and opened again at once is there, and tells when its shade is tapped', async () => {
  const sheet = await startApp().show('components/sheet/sheet', { show: true, label: '记一步' });
  for (const show of [false, true]) await sheet.set({ show });
  const told = sheet.listen('close');
  expect(sheet.all('.sheet')[0]?.getAttribute('aria-label')).toBe('记一步');
  await sheet.tap('关闭记一步');
  expect(told).toHaveLength(1);
  await sheet.set({ show: false });
  expect(sheet.all('.sheet')).toEqual([]);
});
