import { ask, say, tell } from '../platform/feedback';
import { addresses, goTo } from '../platform/navigation';
import { giveUpLostWrite, reopenBook, theBook } from '../storage/phone';

/**
 * '' while everything can be written down; else why it can't now, in Chinese, after what that means for the page
 * (`meaning`; '' = the reason says enough). Beside it stands a button 重新读取, which does `readAgain`.
 */
export function readOnlyText(meaning = ''): string {
  const { mode } = theBook();
  return mode.kind === 'readOnly' ? `${meaning}${mode.message}` : '';
}

/**
 * Opens the book again where it could only be read, and says what came of it. Closing the app doesn't do that on a
 * phone: it only hides it. Where the journal of a write is lost, offers to go on without.
 * @param show shows the page as it is now
 * @returns what is to be waited for
 */
export function readAgain(show: () => void): unknown {
  const { mode } = reopenBook();
  show();
  if (mode.kind === 'ready') return say('读好了，可以修改了');
  if (mode.cause !== 'lost') return tell('还是只能查看', mode.message);
  return ask('放弃没做完的那一步？', givingUp, '继续使用', '先不动').then((agreed) => agreed && giveUp(show));
}

function giveUp(show: () => void): Promise<unknown> {
  const given = giveUpLostWrite();
  show();
  if (!given.ok) return tell('没能放弃', given.problem.message);
  const advice = '那次改的账号可能只改了一半。可以用之前的备份恢复。';
  return ask('可以修改了', advice, '看备份', '先不用').then((agreed) => agreed && goTo(addresses.backups));
}

const givingUp =
  '记录那次批量修改的文件还是读不出来。继续使用，就以现在存着的数据为准：有的账号可能已经改了，有的还没改，一个也不会删。之后把那次改的账号核对一遍，或用备份恢复。';
