import type { Book } from '../../storage/phone';
import type { Tone } from './statusView';

/** Something about the stored data that the person has to know, on top of the page. */
export interface NoticeView {
  id: 'readOnly' | 'faults' | 'opening';
  text: string;
  tone: Tone;
  mark: string;
  /** Word on the button; '' without one. */
  action: string;
}

/** The state of the book in plain words; [] when all is well. @param readOnly '' or why nothing can be written */
export function bookNotices(book: Pick<Book, 'faults' | 'notices'>, readOnly: string): NoticeView[] {
  const notices: NoticeView[] = [];
  if (readOnly !== '') notices.push({ id: 'readOnly', text: readOnly, tone: 'danger', mark: '!', action: '重新读取' });
  const faults = book.faults().length;
  if (faults > 0) {
    notices.push({
      id: 'faults',
      text: `有 ${faults} 条记录读不出来。原文都还留着，没有丢，其他账号不受影响。`,
      tone: 'warn',
      mark: '▲',
      action: '看看',
    });
  }
  const opening = book.notices();
  if (opening.length > 0)
    notices.push({ id: 'opening', text: opening.join('\n'), tone: 'busy', mark: 'i', action: '知道了' });
  return notices;
}
