import { privacyModes, type Privacy } from './world/privacy';
import type { Theme } from './world/theme';

/**
 * How the phone is opened: `?bare=1&today=2024-01-02&theme=dark&scale=1.2&privacy=refused&lib=2.24.0
 * &without=packages/guide&tapPause=1000&page=/pages/x/x?id=1`.
 */
export interface Parameters {
  today: string;
  theme: Theme;
  scale: number;
  privacy: Privacy;
  lib: string;
  tapPause: number;
  page: string | null;
  /** Subpackages that can't be loaded. */
  without: string[];
}

const MIN_SCALE = 0.5;
const MAX_SCALE = 3;

/** @throws on a value that makes no sense, so that a typing error in a test is not taken for a setting */
export function readParameters(search: string): Parameters {
  const query = new URLSearchParams(search);
  const theme = query.get('theme') ?? 'light';
  const scale = Number(query.get('scale') ?? 1);
  if (theme !== 'light' && theme !== 'dark') throw new Error(`theme is light or dark, not ${theme}`);
  if (!(scale >= MIN_SCALE && scale <= MAX_SCALE))
    throw new Error(`scale is a factor, not ${query.get('scale') ?? ''}`);
  const privacy = privacyModes.find((mode) => mode === (query.get('privacy') ?? 'agreed'));
  if (privacy === undefined)
    throw new Error(`privacy is ${privacyModes.join(', ')}, not ${query.get('privacy') ?? ''}`);
  return {
    today: query.get('today') ?? '',
    theme,
    scale,
    privacy,
    tapPause: Number(query.get('tapPause') ?? 0),
    lib: query.get('lib') ?? '',
    page: query.get('page'),
    without: (query.get('without') ?? '').split(',').filter((root) => root !== ''),
  };
}
