import type { Account } from '../../domain/account/account';
import { sizeText } from '../../screen/views/sizeText';

export interface Choice {
  value: string;
  label: string;
}

export const themeChoices: readonly Choice[] = [
  { value: 'system', label: '跟随系统' },
  { value: 'light', label: '浅色' },
  { value: 'dark', label: '深色' },
];

const textSizes: readonly Choice[] = [
  { value: '1', label: '标准' },
  { value: '1.2', label: '大' },
  { value: '1.4', label: '特大' },
];

export interface MineView {
  storage: { text: string; percent: number; warning: string };
  deletedCount: number;
  exampleCount: number;
  theme: string;
  /** Those that really enlarge, beyond the text size that WeChat is set to. */
  textSizes: readonly Choice[];
  textSize: string;
  textSizeHint: string;
  /** What can't be read, in a word; '' if nothing. */
  unread: string;
}

export interface MineState {
  usage: { usedBytes: number; limitBytes: number };
  accounts: readonly Account[];
  deleted: readonly Account[];
  /** In how many places something can't be read. */
  unread: number;
  theme: string;
  textScale: number;
  /** The text size, 1 = standard, that pages have with one chosen here. */
  shownScale: (textScale: number) => number;
}

/** From here on the room is worth a thought: in percent of what may be used. */
const tightPercent = 80;

export function mineView(state: MineState): MineView {
  return {
    storage: storageOf(state.usage),
    deletedCount: state.deleted.length,
    exampleCount: [...state.accounts, ...state.deleted].filter(({ example }) => example).length,
    theme: state.theme,
    ...textSizeOf(state),
    unread: state.unread === 0 ? '' : `有 ${state.unread} 处内容读不出来。原文都还留着，没有丢。`,
  };
}

function storageOf({ usedBytes, limitBytes }: MineState['usage']): MineView['storage'] {
  const share = limitBytes > 0 ? Math.min(100, (usedBytes / limitBytes) * 100) : 0;
  // A bar that is empty although something is stored would look like a loss.
  const percent = usedBytes > 0 ? Math.max(1, Math.round(share)) : 0;
  return {
    text: `已用 ${sizeText(usedBytes)}，共 ${sizeText(limitBytes)}`,
    percent,
    warning: percent >= tightPercent ? '空间快满了。可以彻底删除“最近删除”里的账号，或缩短备注。' : '',
  };
}

/** The one chosen may be no larger any more than a smaller one: then that one is what one sees. */
function textSizeOf({ textScale, shownScale }: MineState): Pick<MineView, 'textSizes' | 'textSize' | 'textSizeHint'> {
  const seen = ({ value }: Choice): number => shownScale(Number(value));
  const offered = textSizes.filter((choice, at) => textSizes.slice(0, at).every((less) => seen(less) < seen(choice)));
  const distance = (choice: Choice): number => Math.abs(seen(choice) - shownScale(textScale));
  return {
    textSizes: offered,
    textSize: offered.reduce((best, choice) => (distance(choice) < distance(best) ? choice : best)).value,
    textSizeHint: offered.length > 1 ? '在微信的字体大小之上再放大' : '微信的字体已经很大，这里不再放大',
  };
}
