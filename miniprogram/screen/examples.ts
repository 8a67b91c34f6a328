import {
  emptyCycle,
  emptyFields,
  type AccountFields,
  type Application,
  type ApplicationState,
  type DueTrust,
} from '../domain/account/account';
import { formatDay, type Day } from '../domain/day/day';
import { addDays } from '../domain/day/arithmetic';
import { estimateDueFromCertification } from '../domain/cycle/nextDue';
import type { Book, Undo, Written } from '../storage/phone';
import type { Standing } from '../domain/rules/standing';

/**
 * Made-up accounts, one for each way an account can stand, laid out around today so that every status shows on any day.
 * The names exist nowhere; each is marked as an example.
 */
export function exampleFields({ today, numbers }: Standing): AccountFields[] {
  const on = (days: number): string => formatDay(addDays(today, days));
  const due = (days: number, trust: DueTrust) => ({ ...emptyCycle('c1'), dueOn: on(days), dueTrust: trust });
  // So many days ago that it has run out, whatever a certification lasts for this person.
  const lapsed = 365 * numbers.validYears + 10;
  return [
    example('宁波示例物流 · 查运单', {
      subjectName: '宁波示例物流有限公司',
      certifiedOn: on(-399),
      cycle: due(-35, 'imported'),
      client: '示例物流',
      tags: ['代运营'],
    }),
    example('示例云课堂', {
      kind: 'service',
      subjectName: '嘉兴示例教育科技有限公司',
      cycle: due(0, 'confirmed'),
      administrator: '示例管理员',
    }),
    example('南湖示例餐饮点餐', {
      subjectName: '南湖区示例小馆',
      subjectType: 'individualBusiness',
      cycle: due(5, 'confirmed'),
      note: '老板娘的手机接审核电话。',
    }),
    example('青禾示例花店', {
      subjectName: '青禾示例花店',
      subjectType: 'individualBusiness',
      cycle: { ...due(76, 'imported'), application: application([['preparing', on(-3)]]) },
    }),
    example('绍兴示例茶业商城', {
      subjectName: '绍兴示例茶业有限公司',
      cycle: {
        ...due(12, 'confirmed'),
        application: application([
          ['inReview', on(-9)],
          ['returned', on(-2)],
        ]),
      },
    }),
    example('示例家政到家', {
      subjectName: '湖州示例家政服务有限公司',
      cycle: {
        ...due(20, 'imported'),
        application: application([
          ['awaitingPayment', on(-6)],
          ['inReview', on(-5)],
        ]),
      },
    }),
    example('苏州示例文创', {
      subjectName: '苏州示例文化创意有限公司',
      certifiedHow: 'reuse',
      certifiedOn: '2022-06-15',
    }),
    example('温州示例眼镜', {
      subjectName: '温州示例眼镜有限公司',
      certifiedOn: on(-lapsed),
      cycle: {
        ...emptyCycle('c1'),
        dueOn: formatDay(estimateDueFromCertification(addDays(today, -lapsed), numbers)),
        dueTrust: 'estimated',
      },
    }),
    example('示例记账本', { subjectName: '示例个人', subjectType: 'person', certifiedHow: 'never' }),
    example('杭州示例商贸', {
      subjectName: '杭州示例商贸有限公司',
      certifiedOn: on(-160),
      cycle: due(205, 'imported'),
      tags: ['自营'],
      filingNumber: '浙ICP备00000000号-1X',
      filingStatus: 'filed',
    }),
  ];
}

/** Puts all examples in with one write; nothing is put in if that fails. */
export function addExamples(book: Pick<Book, 'apply'>, standing: Standing): Written<Undo> {
  return book.apply(exampleFields(standing).map((fields) => ({ add: fields })));
}

/** Takes all examples out for good: they don't go to 最近删除. */
export function removeExamples(book: Pick<Book, 'apply' | 'all' | 'deleted'>, today: Day): Written<Undo> {
  const examples = [...book.all(), ...book.deleted()].filter(({ example: marked }) => marked);
  return book.apply(examples.map(({ id }) => ({ purge: { id, today } })));
}

/** One that a company has certified by itself, where nothing else is said. */
function example(name: string, known: Partial<AccountFields>): AccountFields {
  return { ...emptyFields(name), subjectType: 'enterprise', certifiedHow: 'own', ...known, example: true };
}

function application(steps: readonly (readonly [state: ApplicationState, on: string])[]): Application {
  return { id: 'a1', steps: steps.map(([state, on]) => ({ state, on, feeYuan: null, note: '' })) };
}
