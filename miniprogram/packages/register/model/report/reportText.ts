import { afterSuccess } from '../diagnosis/remedies/blockers';
import { conclusionLabel, groupLabel, groupStateLabel, otherFlowAdvice } from '../diagnosis/labels';
import type { Remedy } from '../diagnosis/remedies/remedy';
import { ownerLabel } from '../diagnosis/remedies/remedy';
import type { Todo } from '../diagnosis/todo';
import type { Finding, GroupVerdict, Verdict } from '../diagnosis/verdict';

/** What the report is about. Names may be ''. */
export interface ReportSubject {
  officialName: string;
  programName: string;
  /** `YYYY-MM-DD` of the day of the report. */
  day: string;
  /** Ids of the steps that were ticked off. */
  done?: readonly string[];
}

/**
 * The verdict as plain text to copy: conclusion, each cause with its evidence, the to-do list with owners and
 * durations, what follows success.
 */
export function reportText(verdict: Verdict, subject: ReportSubject): string {
  const head = ['【小程序注册诊断】', ...headLines(subject), conclusionLabel[verdict.conclusion]];
  if (verdict.conclusion === 'otherFlow') return [...head, otherFlowAdvice].join('\n');
  head.push(...verdict.contradictions.map(({ text }) => `  ? ${text}`));
  const parts = [head.join('\n'), verdict.groups.filter(isShown).map(groupText).join('\n')];
  if (verdict.todos.length > 0)
    parts.push(
      ['要做的事（按先后）', ...verdict.todos.map((todo, index) => todoText(todo, index, subject.done ?? []))].join(
        '\n',
      ),
    );
  parts.push(['注册成功之后，还有两步', ...afterSuccess.map(remedyText)].join('\n'));
  return parts.join('\n\n');
}

/** The subject's lines that are known. */
export function headLines(subject: ReportSubject): string[] {
  const lines = [
    subject.officialName && `公众号：${subject.officialName}`,
    subject.programName && `小程序：${subject.programName}`,
    `日期：${subject.day}`,
  ];
  return lines.filter((line) => line !== '');
}

/** "公众号通过了微信认证：否（你记的是「未认证」）" */
export function findingText(finding: Finding): string {
  return `${finding.point}：${finding.answer}${finding.evidence === '' ? '' : `（${finding.evidence}）`}`;
}

function isShown(group: GroupVerdict): boolean {
  return group.group !== 'flow' && group.state !== 'skipped';
}

function groupText(group: GroupVerdict): string {
  const points = [
    ...group.failing.map((finding) => `  ✗ ${findingText(finding)}`),
    ...group.unsure.map((finding) => `  ? ${findingText(finding)}`),
  ];
  return [`${groupLabel[group.group]} —— ${groupStateLabel[group.state]}`, ...points].join('\n');
}

function todoText(todo: Todo, index: number, done: readonly string[]): string {
  const steps = todo.steps.map(
    (step) => `  ${done.includes(step.id) ? '☑' : '☐'} ${step.text}（${ownerLabel[step.owner]}）`,
  );
  return [`${index + 1}. ${todo.title}（${todo.duration}）`, ...steps].join('\n');
}

function remedyText(remedy: Remedy, index: number): string {
  return [`${index + 1}. ${remedy.title}（${remedy.duration}）`, ...remedy.steps.map((step) => `  ${step.text}`)].join(
    '\n',
  );
}
