import { updateWeChat } from '../../../../miniprogram/packages/guide/platform/weChatUpdate';
import { fakeWx } from '../../../support/fakeWx';

test('its own update opens, or it is said that it did not', async () => {
  const phone = fakeWx();
  (globalThis as { wx?: unknown }).wx = phone.api;
  expect(await updateWeChat()).toBe(true);
  phone.answer('updateWeChatApp', () => new Error('fail'));
  expect(await updateWeChat()).toBe(false);
});
