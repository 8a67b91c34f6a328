import type { ApplicationState } from '../../../domain/account/account';
import type { FromState } from '../../../domain/cycle/application';

/** What the button of a move says, in the words of somebody who does it. `free`: this subject pays nothing. */
export function moveText(from: FromState, to: ApplicationState, free: boolean): string {
  switch (to) {
    case 'preparing':
      return from === 'none' ? '开始准备材料' : '重新准备材料';
    case 'awaitingPayment':
      return '记录已提交，还没付款';
    case 'inReview':
      if (from === 'returned') return '记录已重新提交';
      return from === 'awaitingPayment' && !free ? '记录已付款' : '记录已提交';
    case 'returned':
      return '记录打回';
    case 'passed':
      return '记为已通过';
    case 'failed':
      return '最终失败';
    case 'abandoned':
      return '放弃';
  }
}

/** The move that most people come for; the others stand below it. */
export const mainMove: Readonly<Record<FromState, ApplicationState | ''>> = {
  none: 'preparing',
  preparing: 'inReview',
  awaitingPayment: 'inReview',
  inReview: 'passed',
  returned: 'inReview',
  passed: '',
  failed: 'preparing',
  abandoned: 'preparing',
};

/** What the day that is asked for is the day of. */
export const dayLabels: Readonly<Record<ApplicationState, string>> = {
  preparing: '哪天开始的',
  awaitingPayment: '哪天提交的',
  inReview: '哪天提交的',
  returned: '哪天打回的',
  passed: '哪天通过的',
  failed: '哪天失败的',
  abandoned: '哪天放弃的',
};

export const noteLabels: Partial<Record<ApplicationState, string>> = {
  returned: '打回原因（可不填）',
  failed: '失败原因（可不填）',
};
