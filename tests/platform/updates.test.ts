import { offerUpdates } from '../../miniprogram/platform/updates';
import { fakeWx, type FakeWx } from '../support/fakeWx';

let phone: FakeWx;
let ready: () => void;
const applied = jest.fn();

beforeEach(() => {
  applied.mockClear();
  phone = fakeWx({
    getUpdateManager: () => ({ applyUpdate: applied, onUpdateReady: (listener: () => void) => (ready = listener) }),
  });
  (globalThis as { wx?: unknown }).wx = phone.api;
  offerUpdates();
});

async function answered(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
}

test('nothing is said while there is no new version', () => {
  expect(phone.calls('showModal')).toEqual([]);
});

test('a version that is there is started when one agrees', async () => {
  ready();
  await answered();
  expect(phone.calls('showModal')).toMatchObject([{ title: '有新版本', confirmText: '现在重启' }]);
  expect(applied).toHaveBeenCalledTimes(1);
});

test('whoever goes on working keeps the old one', async () => {
  phone.answer('showModal', () => ({ confirm: false, cancel: true }));
  ready();
  await answered();
  expect(applied).not.toHaveBeenCalled();
});
