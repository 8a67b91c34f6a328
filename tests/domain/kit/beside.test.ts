import { beside } from '../../../miniprogram/domain/kit/beside';

const keptBy = beside(() => ({ typed: '' }));

test('what one instance keeps, it finds again, and no other does', () => {
  const one = {};
  const other = {};
  keptBy(one).typed = '茶铺';
  expect(keptBy(one)).toEqual({ typed: '茶铺' });
  expect(keptBy(other)).toEqual({ typed: '' });
});

test('two users of the same instance keep apart, and leave no trace on it', () => {
  const instance = {};
  const others = beside(() => ({ typed: 0 }));
  keptBy(instance).typed = '花店';
  others(instance).typed = 2;
  expect(keptBy(instance).typed).toBe('花店');
  expect(instance).toEqual({});
});
