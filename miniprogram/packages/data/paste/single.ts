import type { AccountId } from '../../../domain/account/account';
import { readDay } from '../../../domain/day/day';
import { longDay } from '../../../domain/day/words';
import type { Standing } from '../../../domain/rules/standing';
import { nextStep } from '../../../domain/status/nextStep';
import { safeStartOf } from '../../../domain/status/safeStart';
import { certificationStatus, type CertificationStatus } from '../../../domain/status/status';
import { countdownOf, type Tone } from '../../../screen/views/statusView';
import { fieldsOf } from './detail';
import { lookAt } from './looked';
import type { Planned } from './plan';
import type { PasteRowView } from './rowView';

/** The one account that a text is about: the preview is the answer already. */
export interface SingleView {
  row: PasteRowView;
  /** 还剩 37 天，现在就去办; '' while it isn't known which account it is. */
  headline: string;
  tone: Tone;
  step: string;
  /** The due day, where the changes don't say it; else ''. */
  due: string;
  /** Of an account that is stored just like this; '' where there is something to write. */
  sameId: AccountId | '';
}

/** @param row unfolded */
export function singleView(planned: Planned, row: PasteRowView, standing: Standing): SingleView {
  const { settled } = lookAt(planned, standing.today);
  const fields = fieldsOf(settled);
  const sameId = row.action === 'same' && settled.action === 'same' ? settled.account.id : '';
  if (fields === null) return { row, headline: '', tone: 'unsure', step: '', due: '', sameId };
  const status = certificationStatus(fields, standing);
  const due = readDay(fields.cycle.dueOn);
  const told = row.detail?.changes.some(({ id }) => id === 'dueOn') === true;
  const countdown = countdownOf(status, fields.certifiedHow === 'never');
  return {
    row,
    headline: `${countdown.spoken}${callOf(status)}`,
    tone: countdown.tone,
    step: nextStep(fields, status, safeStartOf(fields, standing), standing),
    due: due === null || told ? '' : longDay(due),
    sameId,
  };
}

/** What the days left call for, in a word. */
function callOf(status: CertificationStatus): string {
  switch (status.kind) {
    case 'overdue':
      return '，马上去办';
    case 'due':
      return status.urgency === 'opened' ? '，可以办了' : '，现在就去办';
    case 'returned':
      return '，改好再交';
    case 'inReview':
      return '，正在审核';
    case 'valid':
      return '，还不用办';
    default:
      return '';
  }
}
