import { nameOf, registerView } from '../../miniprogram/pages/register/register.view';
import type { Diagnosis } from '../../miniprogram/storage/areas/diagnosis';
import { dayOf } from '../support/accounts';
import { diagnosisFields } from '../support/diagnoses';

const today = dayOf('2026-03-05');
let made = 0;

function diagnosis(patch: Partial<Diagnosis>): Diagnosis {
  made += 1;
  return {
    ...diagnosisFields(),
    id: `d${made}`,
    startedOn: '2026-03-01',
    updatedOn: '2026-03-04',
    createdAt: made,
    updatedAt: made,
    ...patch,
  };
}

const walking = { position: '同名的小程序', answered: 6, total: 24, failing: 2, unsure: 1, steps: 9, ticked: 0 };

test('an open one says where it stands and what was found', () => {
  const view = registerView(
    [diagnosis({ officialAccountId: 'p01-a', officialName: '城南早知道', programName: '小满面包', summary: walking })],
    [],
    20,
    today,
  );
  expect(view.open).toMatchObject([
    {
      title: '城南早知道',
      program: '小程序「小满面包」',
      progress: '答了 6 题，最多还有 18 题。接着是：同名的小程序',
      found: '2 个问题，1 项不确定',
      percent: 25,
      day: '3月4日',
      isAnswered: false,
    },
  ]);
  expect(view.history).toEqual([]);
});

test('an answered one counts the steps', () => {
  const answered = { ...walking, position: '', answered: 24, steps: 8, ticked: 2 };
  expect(registerView([diagnosis({ at: '', summary: answered })], [], 20, today).open).toMatchObject([
    { isAnswered: true, progress: '查完了，要做的做了 2 步，共 8 步', percent: 25 },
  ]);
  expect(
    registerView([diagnosis({ summary: { ...answered, steps: 0, ticked: 0 } })], [], 20, today).open,
  ).toMatchObject([{ progress: '都查完了', percent: 100 }]);
});

test('earlier and ended ones are history, a chunk at a time', () => {
  const all = [
    diagnosis({}),
    diagnosis({}),
    diagnosis({ closedOn: '2026-03-05' }),
    diagnosis({ officialAccountId: 'p01-a' }),
  ];
  const view = registerView(all, [], 1, today);
  expect(view.open.map(({ id }) => id)).toEqual([all[3]?.id]);
  expect(view).toMatchObject({ history: [{ id: all[0]?.id }], hidden: 2 });
  expect(registerView(all, [], 20, today).history.at(-1)?.day).toBe('3月5日结束');
});

test('one is called by its account, else by its program, else that none was chosen or it is gone', () => {
  expect([
    nameOf({ officialAccountId: 'p01-a', officialName: '甲', programName: '乙' }),
    nameOf({ officialAccountId: 'p01-a', officialName: '', programName: '乙' }),
    nameOf({ officialAccountId: '', officialName: '', programName: '' }),
    nameOf({ officialAccountId: 'p01-a', officialName: '', programName: '' }),
  ]).toEqual(['甲', '乙', '没选公众号的检查', '已彻底删除的公众号']);
});

test('what can not be read is shown with its reason', () => {
  expect(registerView([], [{ id: 'x', reason: '坏了', text: 'abc' }], 20, today).broken).toEqual([
    { id: 'x', reason: '坏了', text: 'abc' },
  ]);
});
