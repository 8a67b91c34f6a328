import { toEnd } from '../../../../miniprogram/domain/kit/steps';
import { pasteView } from '../../../../miniprogram/packages/data/paste/paste.view';
import type { Planned } from '../../../../miniprogram/packages/data/paste/plan';
import { openPaste, put, reading, writing } from '../../../../miniprogram/packages/data/paste/session';
import { standing } from '../../../domain/arbitraries';
import { bookWith, deedsOf, today } from './pasting';

type LookedModule = typeof import('../../../../miniprogram/packages/data/paste/looked');

const mockLooks = { count: 0 };

jest.mock<LookedModule>('../../../../miniprogram/packages/data/paste/looked', () => {
  const actual = jest.requireActual<LookedModule>('../../../../miniprogram/packages/data/paste/looked');
  const lookAt = (planned: Planned, day: typeof today): ReturnType<LookedModule['lookAt']> => {
    mockLooks.count += 1;
    return actual.lookAt(planned, day);
  };
  return { ...actual, lookAt };
});

const count = 1000;
const text = Array.from({ length: count }, (_, index) => `第${index}号店 2026-0${1 + (index % 9)}-02`).join('\n');

test('the rows are looked at in steps of reading, one each, and for the screen and for writing not again', () => {
  const { book } = bookWith();
  const given = { accounts: book.all(), deleted: [], choices: {}, today };
  const steps = reading(put(openPaste(null), text), given, []);
  let most = 0;
  let read = null;
  while (read === null) {
    const before = mockLooks.count;
    const step = steps.next();
    most = Math.max(most, mockLooks.count - before);
    if (step.done === true) read = step.value;
  }
  expect(mockLooks.count).toBe(count);
  expect(most).toBe(1);
  const view = pasteView(read, { readOnly: '', undoable: false, room: 1e7 }, standing(today));
  expect(view.found).toBe(`认出 ${count} 个账号`);
  const written = toEnd(writing(read, book, deedsOf(book), today));
  expect(written.outcome?.added).toBe(count);
  expect(mockLooks.count).toBe(count);
});
