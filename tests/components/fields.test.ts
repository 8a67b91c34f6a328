/** @jest-environment jsdom */
import { fillIn } from '../support/fillIn';
import { startApp } from '../support/startApp';

const options = [
  { value: '', label: '还不清楚' },
  { value: 'a', label: '甲' },
  { value: 'b', label: '乙' },
];

describe('a box to type in', () => {
  test("tells what is typed and is not overtaken by the page's late answer", async () => {
    const box = await startApp().show('components/text-field/text-field', { label: '名称', value: '' });
    const told = box.listen('change');
    await fillIn(box, '名称', '西');
    await fillIn(box, '名称', '西湖');
    await box.set({ value: '西湖' });
    expect(told).toEqual([{ value: '西' }, { value: '西湖' }]);
    expect(box.data['shown']).toBe('');
  });

  test('takes over what the page puts in, and empties with a tap', async () => {
    const box = await startApp().show('components/text-field/text-field', { label: '名称', value: '旧名' });
    expect(box.data['shown']).toBe('旧名');
    await box.set({ value: '草稿里的名字' });
    expect(box.data['shown']).toBe('草稿里的名字');
    const told = box.listen('change');
    await box.tap('清空名称');
    expect(told).toEqual([{ value: '' }]);
    expect(box.data['shown']).toBe('');
  });

  test('takes what a keyboard hands over only as the cursor leaves, once', async () => {
    const box = await startApp().show('components/text-field/text-field', { label: '名称', value: '' });
    const [told, left] = [box.listen('change'), box.listen('leave')];
    await fillIn(box, '名称', '西');
    await box.fire('.text-field-box', 'blur', { value: '西湖' });
    await box.fire('.text-field-box', 'blur', { value: '西湖' });
    expect(told).toEqual([{ value: '西' }, { value: '西湖' }]);
    expect(left).toHaveLength(2);
  });

  test('says what is wrong, what is odd and what helps', async () => {
    const box = await startApp().show('components/text-field/text-field', {
      label: '备注',
      multiline: true,
      required: true,
      error: '太长',
      warning: '请核对',
      hint: '还可以写 3 个字',
    });
    expect(box.text).toBe('备注（必填）太长请核对还可以写 3 个字');
  });
});

describe('one of a few', () => {
  test('tells the tapped one, once, and says which one is chosen', async () => {
    const field = await startApp().show('components/choice-field/choice-field', { label: '类型', value: 'a', options });
    const told = field.listen('change');
    await field.tap('甲');
    await field.tap('乙');
    expect(told).toEqual([{ value: 'b' }]);
    expect(field.find('甲').getAttribute('aria-checked')).toBe('true');
    await field.set({ value: 'b' });
    expect(field.find('甲').getAttribute('aria-checked')).toBe('false');
  });

  test('off: tells nothing', async () => {
    const field = await startApp().show('components/choice-field/choice-field', {
      label: '类型',
      value: 'a',
      options,
      disabled: true,
    });
    const told = field.listen('change');
    await field.tap('乙');
    expect(told).toEqual([]);
  });
});

test('one of many: the wheel starts at the chosen one and tells the value', async () => {
  const field = await startApp().show('packages/form/edit/pick-field/pick-field', {
    label: '主体类型',
    value: 'b',
    options,
    placeholder: '还不清楚',
  });
  expect(field.data).toMatchObject({ index: 2, text: '乙' });
  const told = field.listen('change');
  await fillIn(field, '主体类型', '1');
  expect(told).toEqual([{ value: 'a' }]);
  await field.set({ value: '' });
  expect(field.text).toContain('还不清楚');
  expect(field.data['text']).toBe('');
});

test('a day is shown in words and picked from the wheel', async () => {
  const field = await startApp().show('components/day-field/day-field', { label: '到期日', value: '2026-03-05' });
  expect(field.text).toContain('2026年3月5日');
  const told = field.listen('change');
  await fillIn(field, '到期日', '2026-03-06');
  await field.tap('清除到期日');
  expect(told).toEqual([{ value: '2026-03-06' }, { value: '' }]);
});

describe('a box to search in', () => {
  const shown = () => startApp().show('components/search-box/search-box', { label: '搜索账号', placeholder: '搜名称' });

  test('tells every key, and the keyboard’s 搜索 what stands in the box', async () => {
    const box = await shown();
    const [keys, asked] = [box.listen('change'), box.listen('search')];
    await fillIn(box, '搜索账号', '茶');
    expect(keys).toEqual(['茶']);
    await box.fire('.search-box-input', 'confirm', { value: '茶' });
    expect(asked).toEqual(['茶']);
  });

  test('is emptied with a tap, or by the page', async () => {
    const box = await shown();
    const told = box.listen('change');
    await fillIn(box, '搜索账号', '茶');
    await box.tap('清空搜索账号');
    expect(told).toEqual(['茶', '']);
    await box.set({ value: '花' });
    expect(box.data['shown']).toBe('花');
  });
});

describe('one of many, found by name', () => {
  const shown = () =>
    startApp().show('components/choose-sheet/choose-sheet', { show: true, title: '选择账号', placeholder: '名称' });

  test('asks for every key, and for the last word that comes as the cursor leaves; closed, for nothing', async () => {
    const sheet = await shown();
    const asked = sheet.listen('search');
    await fillIn(sheet, '查找：名称', '茶');
    await sheet.fire('.choose-sheet-search-box', 'blur', { value: '茶' });
    await sheet.fire('.choose-sheet-search-box', 'blur', { value: '茶业' });
    expect(asked).toEqual([{ text: '茶' }, { text: '茶业' }]);
    await sheet.set({ show: false });
    (sheet.instance as { search(event: object): void }).search({ detail: { value: '' } });
    expect(asked).toHaveLength(2);
  });

  test('stands over the keyboard while it is up', async () => {
    const sheet = await shown();
    const style = () => sheet.all('[aria-role=dialog]')[0]?.getAttribute('style') ?? '';
    await sheet.fire('.choose-sheet-search-box', 'keyboardheightchange', { height: 340, duration: 0.25 });
    expect(style()).toContain('bottom: 340px');
    await sheet.fire('.choose-sheet-search-box', 'keyboardheightchange', { height: 0, duration: 0.25 });
    expect(style()).not.toContain('bottom');
  });
});

test('a sheet says what it is, and its shade closes it', async () => {
  jest.useFakeTimers();
  const sheet = await startApp().show('components/sheet/sheet', { show: true, label: '做成图片' });
  await jest.advanceTimersByTimeAsync(500);
  const told = sheet.listen('close');
  await sheet.tap('关闭做成图片');
  expect(told).toHaveLength(1);
  expect(sheet.find('做成图片').getAttribute('aria-role')).toBe('dialog');
  jest.useRealTimers();
});

test('going back closes a sheet, as often as it is opened; one that stays open stays in the way', async () => {
  const sheet = await startApp().show('components/sheet/sheet', { show: false, label: '做成图片' });
  const told = sheet.listen('close');
  await sheet.set({ show: true });
  expect(sheet.data['guarded']).toBe(true);
  await sheet.fire('.sheet-guard', 'beforeleave');
  expect(told).toHaveLength(1);
  expect(sheet.data['guarded']).toBe(false);
  await sheet.fire('.sheet-guard', 'afterleave');
  expect(sheet.data['guarded']).toBe(true);
  await sheet.fire('.sheet-guard', 'beforeleave');
  await sheet.set({ show: false });
  expect(told).toHaveLength(2);
  expect(sheet.data['guarded']).toBe(false);
});
