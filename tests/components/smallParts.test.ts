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

test('a row that leads on is heard by its title or its own words, and tells that it is opened', async () => {
  const row = await startApp().show('components/entry-row/entry-row', { title: '最近删除', value: '2 个' });
  expect(row.text).toBe('最近删除2 个›');
  const told = row.listen('open');
  await row.tap('最近删除');
  expect(told).toHaveLength(1);
  expect(row.all('.row')[0]?.getAttribute('aria-label')).toBe('最近删除');
  await row.set({ label: '最近删除，2 个', note: '保留 30 天', stays: true });
  expect(row.all('.row')[0]?.getAttribute('aria-label')).toBe('最近删除，2 个');
  expect(row.text).toBe('最近删除保留 30 天2 个');
});

test('a fold says whether it is open, in words where it is asked to, and leaves the folding to the page', async () => {
  const fold = await startApp().show('components/fold/fold', { title: '更多', note: '以后再补也行' });
  const told = fold.listen('toggle');
  await fold.tap('更多');
  expect(told).toHaveLength(1);
  expect(fold.all('.fold')[0]?.getAttribute('aria-expanded')).toBe('false');
  await fold.set({ open: true });
  expect(fold.all('.fold')[0]?.getAttribute('aria-expanded')).toBe('true');
  expect(fold.text).toBe('更多以后再补也行');
  await fold.set({ words: true });
  expect(fold.text).toBe('更多以后再补也行收起');
  await fold.set({ open: false });
  expect(fold.text).toBe('更多以后再补也行展开');
});

test('a tick box shows by a mark that it is ticked, and says nothing itself', async () => {
  const box = await startApp().show('components/tick-box/tick-box', { on: false });
  expect(box.text).toBe('');
  await box.set({ on: true });
  expect(box.text).toBe('✓');
  expect(box.all('.tick-box')[0]?.getAttribute('aria-hidden')).toBe('true');
});
