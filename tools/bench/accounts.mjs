import { createDice } from './dice.mjs';

/** The Beijing day of every measurement. */
export const today = '2026-03-05';

const msPerDay = 86_400_000;
const dayText = (ms) => new Date(ms).toISOString().slice(0, 10);

/** A day so many days from today, as it is stored. */
export const onDay = (days) => dayText(Date.parse(`${today}T00:00:00Z`) + days * msPerDay);

const subjectTypes = ['enterprise', 'enterprise', 'enterprise', 'individualBusiness', 'individualBusiness', 'media'];
const kinds = ['miniProgram', 'miniProgram', 'miniProgram', 'service', 'service', 'subscription'];
const trusts = ['imported', 'imported', 'imported', 'confirmed', 'confirmed', 'estimated'];
const places = ['城南', '西湖', '滨江', '余杭', '萧山', '南湖', '越城', '鹿城'];
const trades = ['花店', '茶业', '餐饮', '物流', '教育', '家政', '文创', '眼镜', '商贸', '口腔'];
const people = ['王小明', '李老师', '陈会计', '周店长', '吴经理'];

const yearsBefore = (text, years) => `${Number(text.slice(0, 4)) - years}${text.slice(4)}`;

function closedCycle(id, dueOn) {
  const day = dueOn.endsWith('02-29') ? `${dueOn.slice(0, 8)}28` : dueOn;
  const paid = { feeYuan: 300, application: null };
  return { id, dueOn: day, dueTrust: 'imported', opensOn: '', passedOn: day, ...paid };
}

/** An application of the running cycle, begun so many days ago. */
function application(states, since) {
  return {
    id: 'a1',
    steps: states.map((state, at) => ({ state, on: onDay(at - since), feeYuan: null, note: '' })),
  };
}

/** Days left: one in thirty is overdue, a quarter falls due within three months, the rest later in the year. */
function daysLeft(dice) {
  const lot = dice();
  if (lot < 0.03) return -1 - Math.floor(dice() * 60);
  return lot < 0.28 ? Math.floor(dice() * 92) : 92 + Math.floor(dice() * 270);
}

/**
 * The `index`th of any number of accounts, as an agency keeps them: about 825 bytes as a stored record, two closed
 * cycles, a client of some 25 accounts; some without a due day, some never certified, some with an application.
 */
export function accountFields(index) {
  const dice = createDice(index * 2_654_435_761 + 1);
  dice();
  const one = (list) => list[Math.floor(dice() * list.length)];
  const [place, trade] = [one(places), one(trades)];
  const left = daysLeft(dice);
  const lot = dice();
  const never = lot < 0.02;
  const unknown = lot >= 0.02 && lot < 0.05;
  const dueOn = never || unknown ? '' : onDay(left);
  const busy = left >= 0 && left < 60 && dueOn !== '' && dice() < 0.4;
  const states = one([['preparing'], ['awaitingPayment'], ['awaitingPayment', 'inReview'], ['inReview', 'returned']]);
  return {
    kind: one(kinds),
    name: `${place}示例${trade}第${index}家分店`,
    appid: `wx${(0x10000000 + index).toString(16)}f3c1d2e4`,
    originalId: index % 2 === 0 ? `gh_${(0x10000000 + index).toString(16)}ab` : '',
    subjectName: `杭州市${place}示例${trade}${Math.floor(index / 3)}有限公司`,
    subjectType: never ? 'person' : one(subjectTypes),
    certifiedHow: never ? 'never' : 'own',
    certifiedOn: dueOn === '' ? '' : yearsBefore(onDay(left + 40), 1).replace('02-29', '02-28'),
    cycle: {
      id: 'c3',
      dueOn,
      dueTrust: dueOn === '' ? '' : one(trusts),
      opensOn: dueOn !== '' && dice() < 0.5 ? onDay(left - 90) : '',
      application: busy ? application(states, 6) : null,
    },
    history: dueOn === '' ? [] : [closedCycle('c1', yearsBefore(dueOn, 2)), closedCycle('c2', yearsBefore(dueOn, 1))],
    linkedAccountId: '',
    categories: ['生活服务 > 百货零售'],
    tags: [one(['自营', '代运营', '重点客户'])],
    administrator: one(people),
    owner: one(people),
    client: `示例客户${Math.floor(index / 25)}`,
    contact: index % 3 === 0 ? `138${String(10_000_000 + index)}` : '',
    filingNumber: index % 3 === 0 ? '' : `浙ICP备${2_023_000_000 + index}号-1X`,
    filingStatus: index % 3 === 0 ? '' : 'filed',
    documents: index % 2 === 0 ? [{ name: '营业执照', validTo: onDay(400 + (index % 900)) }] : [],
    note: dice() < 0.25 ? '审核电话打给管理员，打不通就打店里的座机。' : '',
    example: false,
  };
}
