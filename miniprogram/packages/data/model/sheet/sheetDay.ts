/** The day in a cell, in every form in which people and spreadsheets write one. */
import type { Day } from '../../../../domain/day/day';
import { dayFromUnixSeconds } from '../../../../domain/day/day';
import { longDay } from '../../../../domain/day/words';
import { halfWidth } from '../../../../domain/kit/text';
import type { Result } from '../../../../domain/kit/result';
import { ok, refuse } from '../../../../domain/kit/result';
import { cleanText } from '../recognise/clean';
import { findDates, hasYearlessDate } from '../recognise/dates';
import { readTime } from '../recognise/values';

/** `note`: '' or what is to be checked, in Chinese. */
export interface SheetDay {
  day: Day;
  note: string;
}

/** Excel's day 25569 is 1970-01-01, in the system of 1900 that all but old Macs have. */
const serial = /^\d{5}(?:\.\d+)?$/;
const firstUnixDay = 25569;
const secondsPerDay = 86_400;
const stamp = /^(?:\d{8}|\d{10}|\d{13})$/;
const stretch = /^ ?(?:至|到|~|－|—|–|-|--|——)+ ?$/;
const months = 'janfebmaraprmayjunjulaugsepoctnovdec';
const english = /^(?:(\d\d?)[- ]([a-z]{3})[a-z]*|([a-z]{3})[a-z]*\.? (\d\d?))[-, ]+(\d{4}|\d\d)$/i;
const digits = '〇一二三四五六七八九';

/** null: the cell tells that there is none. Refuses what is no day of 2000–2099, with the reason. */
export function readSheetDay(cell: string): Result<SheetDay | null> {
  const text = plain(halfWidth(cleanText(cell, 60)).trim());
  if (text === '' || /^0+$/.test(text)) return ok(null);
  if (serial.test(text)) return fromSerial(text);
  if (/^\d+$/.test(text)) return stamp.test(text) ? fromStamp(text) : refuse(`“${text}”不是日期`);
  return fromDates(text, findDates(text));
}

function fromSerial(text: string): Result<SheetDay> {
  const day = dayFromUnixSeconds((Math.floor(Number(text)) - firstUnixDay) * secondsPerDay);
  if (!day.ok) return refuse(`“${text}”不是日期，Excel 的日期序号也不是`);
  return ok({ day: day.value, note: `${text} 是 Excel 的日期序号，按 ${longDay(day.value)}读的，请核对` });
}

function fromStamp(text: string): Result<SheetDay | null> {
  const read = readTime(text);
  if (!read.ok) return read;
  return ok(read.value === null ? null : { day: read.value.day, note: '' });
}

/** One date, or the second one of 2025-03-06 至 2026-03-05; words beside it are told. */
function fromDates(text: string, dates: ReturnType<typeof findDates>): Result<SheetDay> {
  const [first, second, third] = dates;
  if (!first) return refuse(hasYearlessDate(text) ? '日期少了年份' : `看不懂日期“${text.slice(0, 20)}”`);
  const ends = second && stretch.test(text.slice(first.end, second.start)) ? second : first;
  if (third !== undefined || (second && ends === first)) return refuse('有几个日期，不知道是哪一个');
  if (!ends.day.ok) return refuse(`日期“${ends.text}”不对：${ends.day.problem}`);
  const beside = `${text.slice(0, first.start)}${text.slice(ends.end)}`.replace(
    /^[\s(]*(?:到期|截止|之?前|止|至)?[)\s]*$/,
    '',
  );
  const note = beside === '' ? ends.note : `日期旁边还有“${cleanText(beside, 20)}”，请核对`;
  return ok({ day: ends.day.value, note });
}

/** 二〇二六年三月五日, 5-Mar-26 and Mar 5, 2026 as 2026年3月5日; any other text stays. */
function plain(text: string): string {
  const [whole, day1, month1, month2, day2, year = ''] = english.exec(text) ?? [];
  const month = months.indexOf((month1 ?? month2 ?? '').toLowerCase()) / 3 + 1;
  if (whole !== undefined && Number.isInteger(month) && month > 0) return `${year}年${month}月${day1 ?? day2 ?? ''}日`;
  if (!/^[〇零○一二三四五六七八九十]+年/.test(text)) return text;
  return text.replace(/[〇零○一二三四五六七八九十]+(?=[年月日号])/g, number);
}

function number(written: string): string {
  const [tens, ones] = written.includes('十') ? written.split('十') : [undefined, written];
  const figure = (sign: string): string => (/[零○]/.test(sign) ? '0' : String(digits.indexOf(sign)));
  const low = (ones ?? '').split('').map(figure).join('');
  return tens === undefined ? low : `${tens === '' ? '1' : figure(tens)}${low === '' ? '0' : low}`;
}
