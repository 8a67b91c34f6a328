import { bookNotices } from '../../../miniprogram/screen/views/bookNotices';
import type { Book } from '../../../miniprogram/storage/phone';

type Told = Pick<Book, 'faults' | 'notices'>;
const book = (faults: number, notices: string[]): Told => ({
  faults: () => new Array<ReturnType<Book['faults']>[number]>(faults),
  notices: () => notices,
});

describe('notices on top of a page', () => {
  test('are none when all is well', () => {
    expect(bookNotices(book(0, []), '')).toEqual([]);
  });

  test('say why nothing can be written before anything else', () => {
    const told = bookNotices(book(2, ['补做完了一次没写完的保存']), '这是旧版本，只能看');
    expect(told.map(({ id, text }) => [id, text])).toEqual([
      ['readOnly', '这是旧版本，只能看'],
      ['faults', '有 2 条记录读不出来。原文都还留着，没有丢，其他账号不受影响。'],
      ['opening', '补做完了一次没写完的保存'],
    ]);
  });
});
