import { deviceIdIn, isDeviceId } from '../../../miniprogram/storage/book/deviceId';
import { FakeFiles } from '../../support/fakeFiles';
import { FakeStore } from '../../support/fakeStore';
import { Hazard } from '../../support/hazard';
import { asideIn, valuePorts } from '../../support/valuePorts';

/** What a phone needs for its id, with dice that fall the same way. */
function phone(hazard = new Hazard()) {
  const store = new FakeStore(hazard);
  const files = new FakeFiles();
  const ports = { ...valuePorts(store, { files }), random: () => 0.5 };
  return { store, files, hazard, ports, idOf: deviceIdIn(ports) };
}

test.each([
  ['d0123abcz', true],
  ['d0123abc', false],
  ['d0123abcz9', false],
  ['xd0123abcz', false],
  ['d0123ABCZ', false],
  ['0123abcz9', false],
  ['', false],
])('whether %j is the id of a phone: %s', (text, isOne) => {
  expect(isDeviceId(text)).toBe(isOne);
});

test('an id is made and stored at its first use, not before', () => {
  const { store, idOf } = phone();
  expect(store.values.size).toBe(0);
  const id = idOf();
  expect(isDeviceId(id)).toBe(true);
  expect([...store.values]).toEqual([['device', id]]);
});

test('once known, it stays the same and is not looked up again', () => {
  const { store, hazard, idOf } = phone();
  const id = idOf();
  store.write('device', 'd99999999');
  hazard.calm();
  expect(idOf()).toBe(id);
  expect(hazard.count).toBe(0);
});

test('the one that is stored serves after a restart, and nothing is written', () => {
  const { store, files, idOf } = phone();
  store.write('device', 'd0123abcz');
  store.written.length = 0;
  expect(idOf()).toBe('d0123abcz');
  expect(store.written).toEqual([]);
  expect(files.texts.size).toBe(0);
});

test('what stands there and is no id is set aside, and a new one takes its place', () => {
  const { store, files, idOf } = phone();
  store.write('device', 'scratched');
  const id = idOf();
  expect(isDeviceId(id)).toBe(true);
  expect(store.values.get('device')).toBe(id);
  expect(asideIn(files)).toEqual([{ key: 'device', text: 'scratched' }]);
});

test('where that can not be set aside it stays, and a passing id serves', () => {
  const { store, ports } = phone();
  store.write('device', 'scratched');
  const idOf = deviceIdIn({ ...ports, setAside: () => false });
  const id = idOf();
  expect(isDeviceId(id)).toBe(true);
  expect(store.values.get('device')).toBe('scratched');
  expect(idOf()).toBe(id);
});

test('where nothing stands there, nothing has to be set aside', () => {
  const { store, ports } = phone();
  const id = deviceIdIn({ ...ports, setAside: () => false })();
  expect([...store.values]).toEqual([['device', id]]);
});

test('where the stored one can not be read, it is not overwritten', () => {
  const { store, idOf } = phone();
  store.write('device', 'd0123abcz');
  store.unreadable.add('device');
  const id = idOf();
  expect(isDeviceId(id)).toBe(true);
  expect(id).not.toBe('d0123abcz');
  expect(store.values.get('device')).toBe('d0123abcz');
});

test('where nothing can be stored, a passing id serves', () => {
  const { store, idOf } = phone();
  store.room = 0;
  const id = idOf();
  expect(isDeviceId(id)).toBe(true);
  expect(store.values.size).toBe(0);
  expect(idOf()).toBe(id);
});
