import type { Manifest } from '../manifest';
import { showActionSheet } from '../overlay/actionSheet';
import { askPerson } from '../overlay/modal';
import { showToast } from '../overlay/toast';
import { behindPicker } from '../world/front';
import { parseAddress } from './address';
import type { Page } from './page';

/** What goes to a chat: a title, and the page that it opens on the phone of whoever gets it. */
export interface Card {
  title: string;
  path: string;
}

interface Given {
  title?: unknown;
  path?: unknown;
  promise?: unknown;
}

/** WeChat names no limit; from some 2,000 characters on people report cuts, and its own links take 1,024. */
const pathLimit = 1024;
/** Two lines in a chat. */
const titleShown = 36;
const answerWithinMs = 3000;

const sent: Card[] = [];

/** Cards that were sent since the app was opened. */
export function sentCards(): readonly Card[] {
  return sent;
}

const handler = 'onShareAppMessage';
const word = (title: string): void => showToast({ title, icon: 'none', duration: 2500, mask: false });

/**
 * Sends a page as it says itself, after a look at the card: by a button of it, or by the menu.
 * @param source what the page is told of the way
 */
export async function forward(page: Page, manifest: Manifest, source: object): Promise<void> {
  if (!page.has(handler)) {
    word(`这个页面没有 ${handler}，点了没有反应`);
    return;
  }
  const card = await cardOf(page, manifest, source);
  const fault = faultOf(card, manifest);
  if (fault !== '') {
    word(`转发不了：${fault}`);
    console.error(`${handler}: ${fault}`);
    return;
  }
  const title = card.title.length > titleShown ? `${card.title.slice(0, titleShown)}…` : card.title;
  const agreed = await behindPicker(() => askPerson('发送给：同事', title, '发送'));
  if (!agreed) return;
  sent.push(card);
  word('已发送');
  // The desk opens it on the other phone.
  if (window.parent !== window) window.parent.postMessage({ card }, location.origin);
}

/** The menu behind …, which offers what the page lets be done. */
export async function openMenu(page: Page, manifest: Manifest): Promise<void> {
  const why = !page.has(handler) ? `没有 ${handler}` : page.keepsToItself ? 'hideShareMenu' : '';
  const chosen = await showActionSheet(
    why === '' ? ['转发'] : [],
    why === '' ? '' : `这个页面不能转发（${why}）`,
    undefined,
  );
  if (chosen === 0) await forward(page, manifest, { from: 'menu', target: undefined });
}

/** What it leaves out is the app's name and the page itself; what its promise gives in time goes before the rest. */
async function cardOf(page: Page, manifest: Manifest, source: object): Promise<Card> {
  const given = (page.call(handler, source) ?? {}) as Given;
  const late = given.promise instanceof Promise ? await inTime(given.promise as Promise<Given>) : null;
  const { title, path } = late ?? given;
  return {
    title: typeof title === 'string' ? title : (manifest.app.window?.navigationBarTitleText ?? ''),
    path: typeof path === 'string' ? path : page.url,
  };
}

function inTime(promise: Promise<Given>): Promise<Given | null> {
  const tooLate = new Promise<null>((resolve) => {
    setTimeout(() => resolve(null), answerWithinMs);
  });
  return Promise.race([promise, tooLate]);
}

/** Why WeChat would not open what is sent; '' where it would. */
function faultOf({ path }: Card, manifest: Manifest): string {
  if (!path.startsWith('/')) return `path 要以 / 开头：${path.slice(0, 60)}`;
  const { path: place } = parseAddress(path, '');
  if (manifest.parts[place]?.page !== true) return `app.json 里没有页面 ${place}`;
  return path.length > pathLimit ? `path 有 ${path.length} 个字符，最多 ${pathLimit} 个` : '';
}
