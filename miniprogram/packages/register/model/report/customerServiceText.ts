import { groupLabel } from '../diagnosis/labels';
import type { Verdict } from '../diagnosis/verdict';
import type { ReportSubject } from './reportText';
import { findingText, headLines } from './reportText';

export interface ServiceRequest extends ReportSubject {
  /** The error as it was shown, '' if none was noted. */
  errorText: string;
}

/** Longest quotation of the error, in characters. */
const quoted = 300;

/**
 * A text for customer service: what was tried, what every check said, what is asked for. Lists all answered points, so
 * that nobody asks for them again.
 */
export function customerServiceText(verdict: Verdict, request: ServiceRequest): string {
  const head = ['你好，我用公众号快速注册小程序一直失败，请帮忙查一下原因。', ...headLines(request)];
  const error = request.errorText.trim();
  if (error !== '') head.push(`页面提示：${error.slice(0, quoted)}`);
  head.push(...verdict.contradictions.map(({ text }) => text));
  const checked = verdict.groups
    .filter((group) => group.group !== 'flow')
    .map((group) => ({ group, findings: [...group.failing, ...group.unsure, ...group.fine] }))
    .filter(({ findings }) => findings.length > 0)
    .map(({ group, findings }) =>
      [groupLabel[group.group], ...findings.map((finding) => `- ${findingText(finding)}`)].join('\n'),
    );
  const tail = '麻烦告诉我：系统拒绝的具体原因是什么，要改哪里，改好后多久可以再试。谢谢。';
  return [head.join('\n'), '我已经查过：', ...checked, tail].join('\n\n');
}
