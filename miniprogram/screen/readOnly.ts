import { theBook } from '../storage/phone';

/**
 * '' while everything can be written down; else why it can't now, in Chinese, after what that means for the page
 * (`meaning`; '' = the reason says enough).
 */
export function readOnlyText(meaning = ''): string {
  const { mode } = theBook();
  return mode.kind === 'readOnly' ? `${meaning}${mode.message}` : '';
}
