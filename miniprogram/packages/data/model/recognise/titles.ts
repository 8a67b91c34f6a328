/** Titles of columns: what the dates below them are. */
import { halfWidth } from '../../../../domain/kit/text';
import { cleanText } from './clean';
import { findDates } from './dates';

const cellEnds = /[\t|,;]/;
const anyEnds = /[\t|,; ]+/;
const titles: readonly RegExp[] = [
  /^(?:账号|帐号|小程序|公众号|服务号|订阅号|客户|主体|公司|企业|店铺)?(?:名称|名字|昵称|类型|状态|性质|原始id|appid|id)$/i,
  /^(?:序号|编号|主体|客户|公司|负责人|管理员|联系人|联系方式|联系电话|手机号?|电话|备注|说明|费用|金额)$/,
  /^[\u4e00-\u9fff]{0,6}(?:时间|日期|到期日?|有效期至?|期限)$/,
];
const dueTitle = /到期|过期|截止|失效|有效期|年审/;
const otherTitle = /[\u4e00-\u9fff]{2}(?:时间|日期)$|(?:认证|注册|创建|开通|签约|生效|登记|更新)日$/;

/** A line of nothing but titles of columns, two at least. */
export function isTitleLine(line: string): boolean {
  if (line.includes('\n')) return false;
  const cells = cellsOf(line, anyEnds).filter((cell) => cell !== '');
  return (
    cells.length > 1 && cells.every((cell) => titles.some((title) => title.test(cell))) && findDates(line).length === 0
  );
}

/** The titles in force for the lines below them. */
export interface ColumnTitles {
  /** Takes a line as titles, if it is one. */
  take: (line: string) => boolean;
  /**
   * A line without the cells whose dates are no due days, and the title of the first of them; in a line of other
   * columns every date is one, where no title speaks of a due day.
   */
  strip: (line: string) => { text: string; otherDate: string };
}

/** No titles yet. */
export function columnTitles(): ColumnTitles {
  let inForce: string[] = [];
  let ends = cellEnds;
  return {
    take(line) {
      if (!isTitleLine(line)) return false;
      ends = cellEnds.test(halfWidth(line)) ? cellEnds : anyEnds;
      inForce = cellsOf(line, ends);
      return true;
    },
    strip(line) {
      const other = inForce.find(isOther);
      if (other === undefined) return { text: line, otherDate: '' };
      const cells = halfWidth(line).split(ends);
      if (cells.length !== inForce.length) {
        const due = inForce.some((one) => dueTitle.test(one));
        return due || findDates(line).length === 0 ? { text: line, otherDate: '' } : { text: '', otherDate: other };
      }
      let otherDate = '';
      const kept = cells.filter((cell, index) => {
        const column = inForce[index] ?? '';
        if (!isOther(column) || findDates(cell).length === 0) return true;
        otherDate = otherDate === '' ? column : otherDate;
        return false;
      });
      return otherDate === '' ? { text: line, otherDate } : { text: kept.join('\t'), otherDate };
    },
  };
}

function isOther(column: string): boolean {
  return otherTitle.test(column) && !dueTitle.test(column);
}

function cellsOf(line: string, ends: RegExp): string[] {
  return halfWidth(line)
    .split(ends)
    .map((cell) => cleanText(cell.replace(/["“”]/g, ''), 40));
}
