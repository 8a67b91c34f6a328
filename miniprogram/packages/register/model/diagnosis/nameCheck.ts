import { withoutInvisible } from '../../../../domain/kit/text';

/**
 * Length and writing of a program's name. Source: error code 85030 (4–30); a Chinese character counts two; official
 * page of setNickName (no 小程序 in it, how often it may be changed); 86011 (微信, 腾讯).
 */

const nameLimits = { min: 4, max: 30 } as const;

export interface NameCheck {
  units: number;
  /** What is certainly wrong, Chinese. */
  problems: string[];
  /** What may be refused, Chinese. */
  doubts: string[];
}

/**
 * Units of a name: Chinese and other wide characters (full-width forms, emoji) count two, everything else one.
 * Surrounding blanks don't count.
 */
export function nameUnits(name: string): number {
  let units = 0;
  for (const character of name.trim()) units += isWide(character.codePointAt(0) ?? 0) ? 2 : 1;
  return units;
}

/** Total: any text gets an answer. */
export function checkName(name: string): NameCheck {
  const units = nameUnits(name);
  const problems: string[] = [];
  const doubts: string[] = [];
  if (units === 0) problems.push('名称是空的');
  else if (units < nameLimits.min)
    problems.push(`太短：现在是 ${units} 个字符，至少 ${nameLimits.min} 个（一个汉字算 2 个）`);
  if (units > nameLimits.max)
    problems.push(`太长：现在是 ${units} 个字符，最多 ${nameLimits.max} 个（一个汉字算 2 个）`);
  const plain = name.trim();
  const joined = plain.replace(/\s/g, '');
  if (joined.includes('小程序')) problems.push('名称里不能有“小程序”三个字，平台不收');
  const reserved = ['微信', '腾讯'].find((word) => joined.includes(word));
  if (reserved) doubts.push(`里面有“${reserved}”，多半会被退回`);
  if (/[\u0000-\u001f\u007f\u2028\u2029\u202f]/.test(plain) || withoutInvisible(plain) !== plain)
    doubts.push('里面有看不见的字符（例如换行），请重新手打一遍');
  if (/[\u2190-\u2bff]|\ufe0f|[\ud83c-\ud83e][\udc00-\udfff]/.test(plain))
    doubts.push('里面有表情或符号，多半会被退回');
  if (/[<>{}[\]\\/|^~`@#$%*=;?"“”]/.test(plain)) doubts.push('里面有特殊符号，可能会被退回');
  return { units, problems, doubts };
}

/** Start and end of the code point ranges that are two units wide. */
const wideRanges: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe4f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f000, 0x3fffd],
];

function isWide(code: number): boolean {
  return wideRanges.some(([from, to]) => code >= from && code <= to);
}
