import { calendarModes, type Calendar } from './world/calendar';
import { privacyModes, type Privacy } from './world/privacy';
import type { Theme } from './world/theme';
import { devices, type Device } from './wx/system';

/**
 * How the phone is opened:
 * `?bare=1&today=2024-01-02&theme=dark&scale=1.2&privacy=refused&calendar=system&late=1&lib=2.24.0
 * &without=packages/guide&tapPause=1000&device=windows&phone=2&page=/pages/x/x?id=1`.
 */
export interface Parameters {
  today: string;
  theme: Theme;
  scale: number;
  privacy: Privacy;
  calendar: Calendar;
  late: boolean;
  lib: string;
  device: Device;
  tapPause: number;
  /** '' is the first; each other one has a storage of its own. */
  phone: string;
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
  const phone = query.get('phone') ?? '';
  if (!/^\w*$/.test(phone)) throw new Error(`phone is a name, not ${phone}`);
  const oneOf = <T extends string>(name: string, modes: readonly T[], otherwise: T): T => {
    const mode = modes.find((one) => one === (query.get(name) ?? otherwise));
    if (mode === undefined) throw new Error(`${name} is ${modes.join(', ')}, not ${query.get(name) ?? ''}`);
    return mode;
  };
  return {
    today: query.get('today') ?? '',
    theme,
    scale,
    privacy: oneOf('privacy', privacyModes, 'agreed'),
    calendar: oneOf('calendar', calendarModes, 'none'),
    late: oneOf('late', ['0', '1'], '0') === '1',
    tapPause: Number(query.get('tapPause') ?? 0),
    phone,
    lib: query.get('lib') ?? '',
    device: oneOf('device', devices, 'phone'),
    page: query.get('page'),
    without: (query.get('without') ?? '').split(',').filter((root) => root !== ''),
  };
}
