/**
 * The desk around the phone. The phone is an iframe of its own, so that its width, its fixed
 * elements and its key presses are the phone's; the panel talks to it through `__preview`.
 */
import type { PreviewControls } from '../runtime/controls';
import type { Card } from '../runtime/pages/forward';
import { countsText } from './countsText';

const SETTINGS_KEY = 'preview:panel';
const COUNT_EVERY_MS = 500;

interface Panel {
  today: string;
  dark: boolean;
  late: boolean;
  scale: string;
  width: string;
}

function element<T extends HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the page has no #${id}`);
  return found as T;
}

const screenFrame = element<HTMLIFrameElement>('screen');
const other = element('other');
const otherFrame = element<HTMLIFrameElement>('other-screen');
/** Both phones; the panel's buttons are the first one's. */
const frames = [screenFrame, otherFrame];
const today = element<HTMLInputElement>('today');
const dark = element<HTMLInputElement>('dark');
const offline = element<HTMLInputElement>('offline');
const late = element<HTMLInputElement>('late');
const scale = element<HTMLSelectElement>('scale');
const width = element<HTMLSelectElement>('width');
const said = element<HTMLParagraphElement>('said');
const counts = element<HTMLParagraphElement>('counts');

function controls(frame = screenFrame): PreviewControls | undefined {
  return (frame.contentWindow as (Window & { __preview?: PreviewControls }) | null)?.__preview;
}

function restore(): void {
  const stored = sessionStorage.getItem(SETTINGS_KEY);
  if (stored === null) return;
  const panel = JSON.parse(stored) as Panel;
  today.value = panel.today;
  dark.checked = panel.dark;
  late.checked = panel.late;
  scale.value = panel.scale;
  width.value = panel.width;
}

function remember(): void {
  const panel: Panel = {
    today: today.value,
    dark: dark.checked,
    late: late.checked,
    scale: scale.value,
    width: width.value,
  };
  sessionStorage.setItem(SETTINGS_KEY, JSON.stringify(panel));
}

/** Opens the app on a phone, at a page where one is named. */
function open(page: string | null, frame = screenFrame): void {
  const query = new URLSearchParams({ bare: '1', theme: dark.checked ? 'dark' : 'light', scale: scale.value });
  if (today.value !== '') query.set('today', today.value);
  if (offline.checked) query.set('without', 'all');
  if (late.checked) query.set('late', '1');
  if (frame === otherFrame) query.set('phone', '2');
  if (page !== null) query.set('page', page);
  frame.src = `./?${query.toString()}`;
}

function resize(): void {
  const wide = Number(width.value) >= 768;
  const small = Number(width.value) <= 320;
  for (const { style } of frames) {
    style.width = `${width.value}px`;
    style.borderRadius = small ? '8px' : '';
    style.height = wide ? '1024px' : small ? '568px' : '812px';
  }
}

/** A card that one phone sent opens on the other, as a tap on it in a chat does. */
function receive(path: string, from: MessageEventSource | null): void {
  const atOther = from === screenFrame.contentWindow;
  if (atOther) other.hidden = false;
  open(path, atOther ? otherFrame : screenFrame);
}

window.addEventListener('message', ({ origin, source, data }: MessageEvent<{ card?: Card } | null>) => {
  if (origin === location.origin && data?.card !== undefined) receive(data.card.path, source);
});

today.addEventListener('change', () => {
  remember();
  for (const frame of frames) controls(frame)?.setToday(today.value);
});
dark.addEventListener('change', () => {
  remember();
  for (const frame of frames) controls(frame)?.setTheme(dark.checked ? 'dark' : 'light');
});
offline.addEventListener('change', () => controls()?.setWithout(offline.checked ? ['all'] : []));
// Another phone, and on a phone a new text size, take effect when the mini-program is opened again.
for (const setting of [late, scale])
  setting.addEventListener('change', () => {
    remember();
    open(controls()?.currentUrl() ?? null);
  });
width.addEventListener('change', () => {
  remember();
  resize();
});
element('back').addEventListener('click', () => controls()?.back());
element('warm').addEventListener('click', () => controls()?.warmStart());
element('cold').addEventListener('click', () => open(null));
element('colleague').addEventListener('click', () => {
  other.hidden = !other.hidden;
  if (!other.hidden && otherFrame.src === '') open(null, otherFrame);
});
element('clear').addEventListener('click', () => {
  const phone = controls();
  if (phone === undefined || !window.confirm('清空这个浏览器里的全部账号数据？')) return;
  phone.clearData().then(
    () => {
      said.textContent = '已清空';
      open(null);
    },
    (error: unknown) => {
      said.textContent = `清空失败：${String(error)}`;
    },
  );
});

setInterval(() => {
  const found = controls()?.counts() ?? null;
  const text = found === null ? '' : countsText(found);
  if (counts.textContent !== text) counts.textContent = text;
}, COUNT_EVERY_MS);

restore();
resize();
open(new URLSearchParams(location.search).get('page'));
