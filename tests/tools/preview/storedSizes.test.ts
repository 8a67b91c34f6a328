import { StoredSizes } from '../../../preview/runtime/wx/storedSizes';

/** What the browser keeps, and how often it was read. */
function storeOf(values: Record<string, string>) {
  const read: string[] = [];
  const methods = {
    getItem: (key: string) => {
      read.push(key);
      return values[key] ?? null;
    },
  };
  Object.defineProperty(values, 'getItem', { value: methods.getItem });
  return { store: values as unknown as Storage, read };
}

test('what is stored is read once, however often one asks how much it is', () => {
  const { store, read } = storeOf({ 'wx:a': 's12345', 'wx:名': 'j[]', 'wx@b:a': 'sother phone' });
  const sizes = new StoredSizes(
    () => store,
    () => 'wx:',
  );
  for (let time = 0; time < 3; time += 1) {
    expect(sizes.keys()).toEqual(['a', '名']);
    expect(sizes.usedBut('')).toBe(6 + 5);
    expect(sizes.usedBut('a')).toBe(5);
  }
  expect(read).toEqual(['wx:a', 'wx:名']);
});

test('follows what is written and removed, and counts anew after another window wrote', () => {
  const values: Record<string, string> = { 'wx:a': 's12345' };
  const { store } = storeOf(values);
  const sizes = new StoredSizes(
    () => store,
    () => 'wx:',
  );
  sizes.put('b', 10);
  sizes.put('a', 2);
  expect(sizes.usedBut('')).toBe(12);
  sizes.remove('b');
  sizes.remove('never there');
  expect([sizes.usedBut(''), sizes.keys()]).toEqual([2, ['a']]);
  values['wx:c'] = 's';
  sizes.forget();
  expect([sizes.usedBut(''), sizes.keys()]).toEqual([7, ['a', 'c']]);
});
