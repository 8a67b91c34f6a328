import { shareFileMade, shareFileName } from '../device/keys';
import type { FileArea } from '../device/ports';
import { failureKindOf } from '../device/ports';
import { ok } from '../../domain/kit/result';
import type { Written } from '../writing/written';
import { unwritten } from '../writing/written';

/** How long a file that went out may still be read by the chat, in ms; and how many of them at most. */
const inHand = 24 * 3600 * 1000;
const mostInHand = 5;

/**
 * Files made to be sent to a chat. They hold the accounts' names and must not stay for long; but a chat reads one some
 * time after it was handed over, and what was handed over is neither changed nor taken away that day.
 */
export interface ShareFiles {
  /**
   * Writes one that stands ready, in place of any other that does. Takes away what went out long ago.
   * @param tag the end of its name, such as calendar.ics
   * @returns the path for wx.shareFileMessage
   */
  write(tag: string, content: string | ArrayBuffer): Written<string>;
  /**
   * What stands ready goes out now, and is in the chat's hands. To be said before the platform is asked: it may show
   * the page again before it tells whether the file was sent.
   */
  handOut(): void;
  /** Takes away what stands ready and what went out long ago. False if one is left. */
  tidy(): boolean;
  /** Takes away what went out long ago, by an earlier start perhaps; what stands ready stays. False if one is left. */
  tidyOld(): boolean;
}

/**
 * @param pathOf where a file of the area is, for calls of the platform that take a path
 * @param now ms since 1970
 */
export function openShareFiles(files: FileArea, pathOf: (name: string) => string, now: () => number): ShareFiles {
  let ready = '';
  const tidyOld = (): boolean => {
    try {
      const names = files.names().filter((name) => name !== ready && shareFileMade(name) !== null);
      const newest = names.sort((one, other) => made(other) - made(one));
      const old = newest.filter((name, index) => index >= mostInHand || made(name) < now() - inHand);
      old.forEach((name) => files.remove(name));
      return true;
    } catch {
      // Goes the next time; nothing reads it.
      return false;
    }
  };
  const tidy = (): boolean => {
    try {
      if (ready !== '') files.remove(ready);
      ready = '';
    } catch {
      return false;
    }
    return tidyOld();
  };
  return {
    tidy,
    tidyOld,
    handOut() {
      ready = '';
    },
    write(tag, content) {
      tidy();
      try {
        // What a write that fails leaves behind stands ready, too: the next one takes it away.
        ready = shareFileName(Math.max(now(), ...files.names().map((name) => made(name) + 1)), tag);
        files.write(ready, content);
        return ok(pathOf(ready));
      } catch (error) {
        return failureKindOf(error) === 'full'
          ? unwritten('full', '手机空间不够，文件没有做成。清理一些空间后再试。')
          : unwritten('failed', '手机没能写入文件。再试一次；还不行就清理手机空间后再试。');
      }
    },
  };
}

const made = (name: string): number => shareFileMade(name) ?? 0;
