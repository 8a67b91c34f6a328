import type { FeeAnswer } from '../../../domain/rules/feeFor';
import { reviewNumbers } from '../../../domain/rules/numbers';
import type { RuleNumbers } from '../../../domain/rules/numbers';
import { ruleOf } from './words';

/** One step of an application. `who` and `when` are short; '' = nothing to say. */
export interface Step {
  id: 'look' | 'prepare' | 'submit' | 'pay' | 'call' | 'returned' | 'result' | 'after';
  title: string;
  who: string;
  when: string;
  lines: readonly string[];
  rules: readonly string[];
}

const n = reviewNumbers;

/** 怎么办理年审 from the first look to the next due day, with the fee of the chosen subject type and the numbers in force. */
export function stepsFor(fee: FeeAnswer, numbers: RuleNumbers): Step[] {
  const free = fee.fee.kind === 'free';
  return [
    {
      id: 'look',
      title: '先看到期日',
      who: '能登录后台的人',
      when: `到期前 ${numbers.windowDays} 天起就能办`,
      lines: ['登录微信公众平台后台，在“微信认证”里看到期日。', '最好提前一个多月提交。已经逾期的，现在就办。'],
      rules: ['window'],
    },
    {
      id: 'prepare',
      title: '备齐材料',
      who: '你和管理员',
      when: '提交之前',
      lines: [
        `照着上面的清单准备。审核会看：${ruleOf('auditScope').value}。`,
        '证件快过期的先换新，名称和后台登记的主体对一遍。',
      ],
      rules: ['materials', 'auditScope'],
    },
    {
      id: 'submit',
      title: '提交申请',
      who: '管理员',
      when: '材料齐了就提交',
      lines: ['在后台的“微信认证”里申请年审，上传材料。', '联系人填一个会接陌生电话的人，别填常年静音的号码。'],
      rules: ['process'],
    },
    payStep(fee),
    {
      id: 'call',
      title: '接审核电话',
      who: '申请里填的联系人',
      when: `${free ? '提交' : '付款'}后 ${n.auditStartWorkingDays} 个工作日内开始审核，之后还要几个工作日`,
      lines: [
        '第三方审核公司会打电话核实，一定要接，别当骚扰电话挂掉。',
        '先跟联系人打好招呼：这段时间会有这么一个电话。',
      ],
      rules: ['process', 'auditStart', 'auditLength'],
    },
    {
      id: 'returned',
      title: '被打回了，就改了再交',
      who: '管理员',
      when: `从第一次打回起 ${n.refillDays} 个自然日内，最后一天也算`,
      lines: [
        `照着后台写的原因改。一共有 ${n.refillChances} 次机会${free ? '' : '，改的时候不用再交费'}。`,
        `次数用完或过了时间，这次申请就失败，${free ? '要重新申请' : '重新申请要重新交费'}。`,
      ],
      rules: ['refill'],
    },
    {
      id: 'result',
      title: '看结果',
      who: '管理员',
      when: '',
      lines: [
        `资质和名称分开判：${ruleOf('twoVerdicts').value}。`,
        `最终失败的，${free ? '' : '审核费不退，'}要重新申请。`,
      ],
      rules: ['twoVerdicts', ...(free ? [] : ['feePerApplication'])],
    },
    {
      id: 'after',
      title: '通过之后',
      who: '你',
      when: '当天就做',
      lines: [
        '停掉的功能会恢复。',
        '到后台看新的到期日，回年审管家打开这个账号，点“记为已通过”填进去，下一年继续提醒。',
        '新小程序还没备案的，接着去备案。',
      ],
      rules: ['estimateRenewal', 'filingNeedsCertification'],
    },
  ];
}

function payStep({ fee }: FeeAnswer): Step {
  const paid = `通过接口（比如服务商）提交的，要在 ${n.paymentHours} 小时内付。`;
  const lines = {
    free: ['这类主体免费，跳过这一步。后台要是收钱，先核对主体类型选对了没有。'],
    unknown: [paid, '金额以后台显示为准。没通过也不退。', '服务商可以替你付。'],
    yuan: [paid, '没通过也不退，所以前面的材料值得多看一遍。', '服务商可以替你付。'],
  }[fee.kind];
  return {
    id: 'pay',
    title: fee.kind === 'yuan' ? `付审核费 ${fee.yuan} 元` : fee.kind === 'free' ? '不用付审核费' : '付审核费',
    who: fee.kind === 'free' ? '' : '管理员，或服务商代缴',
    when: fee.kind === 'free' ? '' : '付了款才开始审核',
    lines,
    rules: fee.kind === 'free' ? ['feeFree'] : ['feePerApplication', 'prepaid'],
  };
}
