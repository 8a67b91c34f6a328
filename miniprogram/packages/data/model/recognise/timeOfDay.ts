/** What may stand behind a date: weekday, time of day and zone, as people, spreadsheets and systems write them. */
import { firstMatch } from './clean';

/** What stands behind a date. `shift`: days from the written date to the Beijing day; 0 without a zone. */
export interface DayTail {
  length: number;
  shift: number;
}

const weekday = /^ {0,3}[([]?(?:周|星期|礼拜)[一二三四五六日天][)\]]?/;
const chineseTime = /^ ?(?:[上下]午|凌晨|[早晚]上|中午)? ?\d{1,2}[时点](?:\d{1,2}分)?(?:\d{1,2}秒)?/;
const clock =
  /^([T ]{0,3})(?:([上下]午|凌晨|[早晚]上|中午|[AP]M) {0,2})?(\d\d?):(\d\d)(:\d\d)?(?:[.,]\d+)?(?: {0,2}([AP]M)(?![A-Z]))?/i;
const zone = /^ {0,2}(?:(?:UTC|GMT)?([+-])(\d{2})(?::?(\d{2}))?(?!\d)|(?:Z|UTC|GMT)(?![A-Za-z]))/i;

const minutesPerDay = 1440;
const beijingMinutes = 480;

/** Reads what stands behind a date, half width; the rest of the text may follow. */
export function readTail(after: string): DayTail {
  let length = 0;
  let shift = 0;
  [weekday, null, weekday].forEach((part) => {
    const rest = after.slice(length);
    const found = part === null ? readTime(rest) : { length: firstMatch(part, rest).length, shift: 0 };
    length += found.length;
    shift += found.shift;
  });
  return { length, shift };
}

function readTime(after: string): DayTail {
  const time = clock.exec(after);
  if (!time) return { length: firstMatch(chineseTime, after).length, shift: 0 };
  const [whole, joint = '', before = '', hour = '', minute = '', seconds, behind = ''] = time;
  // 10:00-12:00 is a stretch of time: only a full time or one behind a T has a zone.
  const full = seconds !== undefined || /T/i.test(joint);
  const offset = full ? zone.exec(after.slice(whole.length)) : null;
  if (!offset) return { length: whole.length, shift: 0 };
  const local = hourOfDay(Number(hour), before || behind) * 60 + Number(minute);
  const beijing = local - offsetMinutes(offset) + beijingMinutes;
  return { length: whole.length + offset[0].length, shift: Math.floor(beijing / minutesPerDay) };
}

/** 下午 3 is 15; 上午 12 is midnight. A clock of 24 hours has no half. */
function hourOfDay(hour: number, half: string): number {
  if (/下午|晚上|PM/i.test(half)) return hour < 12 ? hour + 12 : hour;
  return /上午|凌晨|AM/i.test(half) && hour === 12 ? 0 : hour;
}

function offsetMinutes([, sign = '+', hours = '0', minutes = '0']: RegExpExecArray): number {
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
