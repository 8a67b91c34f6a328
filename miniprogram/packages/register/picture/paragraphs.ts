import { conclusionLabel, groupLabel, groupStateLabel, otherFlowAdvice } from '../model/diagnosis/labels';
import { ownerLabel } from '../model/diagnosis/remedies/remedy';
import type { GroupState, Verdict } from '../model/diagnosis/verdict';
import { findingText, headLines, type ReportSubject } from '../model/report/reportText';

export type ParagraphKind = 'title' | 'lead' | 'heading' | 'strong' | 'body' | 'small';
export type Ink = 'ink' | 'muted' | 'brand' | 'danger' | 'unsure' | 'fine';

/** A paragraph of the picture; `mark` hangs in front of it. */
export interface Paragraph {
  kind: ParagraphKind;
  text: string;
  ink: Ink;
  mark: string;
}

const markOfState: Record<GroupState, { mark: string; ink: Ink }> = {
  pass: { mark: '✓', ink: 'fine' },
  problem: { mark: '×', ink: 'danger' },
  unsure: { mark: '?', ink: 'unsure' },
  open: { mark: '…', ink: 'muted' },
  skipped: { mark: '–', ink: 'muted' },
};

/** The result for a picture: who it is about, the verdict with its evidence, the to-do list. */
export function paragraphsOf(verdict: Verdict, subject: ReportSubject): Paragraph[] {
  const head = [
    text('title', '小程序注册诊断'),
    ...headLines(subject).map((line) => text('small', line, 'muted')),
    text('lead', conclusionLabel[verdict.conclusion]),
  ];
  if (verdict.conclusion === 'otherFlow') return [...head, text('body', otherFlowAdvice)];
  const doubts = verdict.contradictions.map((one) => text('small', one.text, 'ink', '?'));
  return [...head, ...doubts, ...groupParagraphs(verdict), ...todoParagraphs(verdict, subject.done ?? [])];
}

function groupParagraphs({ groups }: Verdict): Paragraph[] {
  const shown = groups.filter(({ group, state }) => group !== 'flow' && state !== 'skipped');
  const paragraphs = shown.flatMap((group) => {
    const { mark, ink } = markOfState[group.state];
    return [
      text('strong', `${groupLabel[group.group]}：${groupStateLabel[group.state]}`, ink, mark),
      ...[...group.failing, ...group.unsure].map((finding) => text('small', findingText(finding), 'ink', '·')),
    ];
  });
  return paragraphs.length === 0 ? [] : [text('heading', '逐项结果'), ...paragraphs];
}

function todoParagraphs({ todos }: Verdict, done: readonly string[]): Paragraph[] {
  if (todos.length === 0) return [];
  const paragraphs = todos.flatMap((todo, index) => [
    text('strong', `${todo.title}（${todo.duration}）`, 'ink', `${index + 1}.`),
    ...todo.steps.map((step) =>
      text(
        'small',
        `${step.text}（${ownerLabel[step.owner]}）`,
        done.includes(step.id) ? 'muted' : 'ink',
        done.includes(step.id) ? '✓' : '□',
      ),
    ),
  ]);
  return [text('heading', '要做的事，按先后'), ...paragraphs];
}

function text(kind: ParagraphKind, words: string, ink: Ink = 'ink', mark = ''): Paragraph {
  return { kind, text: words, ink, mark };
}
