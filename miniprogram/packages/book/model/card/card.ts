import type { AccountFields } from '../../../../domain/account/account';
import { fingerprint } from '../../../../domain/kit/fingerprint';
import type { Result } from '../../../../domain/kit/result';
import { ok, refuse } from '../../../../domain/kit/result';
import { BitReader, BitWriter } from './bits';
import { list } from './parts';
import { received, sent, sentOf, type CardChoice } from './sent';

/**
 * Characters that the path of a card may have, the page's own among them. WeChat documents no limit for
 * onShareAppMessage; its links to a page take 1,024 characters of query, figures, letters and a few signs
 * (generateScheme), and people report cuts from some 2,000 on.
 */
export const cardPathLimit = 1024;

/** An account takes 120 bits where it says nothing: more never fit, and thousands that are selected take no time. */
const neverFits = 52;

const mark = 'n';
const version = 1;
const sumLength = 6;
/** A text that is longer was never a card: not worth a look. */
const longest = 2 * cardPathLimit;

/** Accounts one after another, as a card carries them. */
export const accounts = list(sent);

/** Why a card can't be made; `fits`: how many of the accounts, from the first on, would have room in one. */
export interface CardRefusal {
  fits: number;
  message: string;
}

/**
 * The path of a card that carries accounts; examples don't go out.
 * @param page what stands before the card's text, such as /packages/book/card/card?c=
 */
export function cardPath(
  page: string,
  chosen: readonly AccountFields[],
  choice: CardChoice,
): Result<string, CardRefusal> {
  const real = chosen.filter(({ example }) => !example);
  if (real.length === 0) return refuse({ fits: 0, message: '示例账号不能发给别人。' });
  const pathOf = (some: number): string => page + written(real.slice(0, some), choice);
  const path = pathOf(Math.min(real.length, neverFits));
  if (path.length <= cardPathLimit) return ok(path);
  let fits = 0;
  while (pathOf(fits + 1).length <= cardPathLimit) fits += 1;
  const shorter = choice.notes ? '不带备注再试，' : '';
  const message =
    fits === 0
      ? `内容太长，一张卡片装不下。${shorter}或者改发文件。`
      : `一张卡片只装得下前 ${fits} 个，你选了 ${real.length} 个。${shorter}少选几个，或者改发文件。`;
  return refuse({ fits, message });
}

/** The accounts of a card that was opened, or why they can't be had, in Chinese. Never throws, whatever the text. */
export function readCard(card: string): Result<AccountFields[]> {
  const [, known, sum = '', body = ''] = /^n([1-9])([0-9a-z]{6})([\w-]+)$/.exec(card) ?? [];
  if (card.length > longest || !/^n[1-9]/.test(card)) return refuse('这不是「年审管家」的账号卡片。');
  if (Number(card.charAt(mark.length)) > version)
    return refuse(
      '这张卡片是新版的「年审管家」发的，要先更新小程序：退出后再打开，提示有新版本时点“现在重启”，再来点这张卡片。',
    );
  const broken = refuse('这张卡片的内容不完整或被改动过，请对方重新发一次。');
  if (known === undefined || sumOf(body) !== sum) return broken;
  const bits = new BitReader(body);
  const read = accounts.read(bits);
  return bits.isAtEnd() && read.length > 0 ? ok(read.map(received)) : broken;
}

function written(some: readonly AccountFields[], choice: CardChoice): string {
  const bits = new BitWriter();
  accounts.write(
    bits,
    some.map((account) => sentOf(account, choice)),
  );
  const body = bits.text();
  return `${mark}${version}${sumOf(body)}${body}`;
}

/** It guards against faults, not against intent. */
function sumOf(body: string): string {
  return fingerprint(`${version}${body}`).slice(-sumLength).padStart(sumLength, '0');
}
