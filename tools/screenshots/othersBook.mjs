/** A colleague's book: two of the made-up accounts as that phone has them, and two more. */
const account = (id, name, appid, subjectName, dueOn, more = {}) => ({
  appid,
  certifiedHow: 'own',
  createdAt: 1,
  cycle: { dueOn, dueTrust: 'confirmed', id: 'c1' },
  id,
  kind: 'miniProgram',
  name,
  rev: { d2other00: 1 },
  subjectName,
  subjectType: 'enterprise',
  updatedAt: 1,
  ...more,
});

const accounts = [
  account('p01-other00001', '杭州示例商贸', 'wx0000000000000004', '杭州示例商贸有限公司', '2026-02-01', {
    client: '湖滨示例广告',
  }),
  account('p01-other00002', '嘉兴示例粮油', 'wx0000000000000021', '嘉兴示例粮油有限公司', '2026-03-18'),
  account('p01-other00003', '湖州示例丝绸', 'wx0000000000000022', '湖州示例丝绸有限公司', '2026-04-06'),
];

const body = JSON.stringify({
  file: 'nianshen-keeper',
  schema: 1,
  accounts,
  app: '0.1.0',
  madeOn: '2026-01-04',
  values: {},
}).slice(0, -1);

/** As a file in a chat; the seal is that of exactly these words. */
export const othersBook = { name: '小李的账号本.json', text: `${body},"sum":"3463llwivd"}` };
