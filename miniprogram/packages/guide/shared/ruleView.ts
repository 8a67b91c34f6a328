import { confidenceLabel } from '../rulebook/words';
import type { AppliedOverrides } from '../../../domain/rules/overrides';
import type { Rule, RuleSide } from '../rulebook/rule';
import { sources } from '../rulebook/sources';
import { overridables, type Overridable } from './overridables';

/** What one side says, to be set beside the other. */
export interface SideView {
  id: 'article' | 'official' | 'retold';
  who: string;
  value: string;
  about: string;
}

export interface RuleView {
  id: string;
  title: string;
  value: string;
  since: string;
  source: string;
  /** How sure it is, as words. */
  sure: string;
  disputed: boolean;
  /** The article's and the official one together or neither; what is only retold behind them. */
  sides: SideView[];
  /** The person's own numbers beside it, as a sentence; '' without any. */
  own: string;
}

/** A rule as the screens show it, with what the person set for it. */
export function ruleView(rule: Rule, own: AppliedOverrides['own']): RuleView {
  const { id, title, value, since, source, disputed, article, official, retold } = rule;
  const sides = [
    ...(article && official
      ? [sideView('article', '文章的说法', article), sideView('official', '官方资料', official)]
      : []),
    ...(retold ? [sideView('retold', '另有说法', retold)] : []),
  ];
  return { id, title, value, since, source, sure: sureWords(rule), disputed, sides, own: ownWords(id, own) };
}

/** An amount with its unit: 300 元, 免费, 没有查到. */
export function amountWords({ unit }: Overridable, value: number | null): string {
  if (value === null) return '没有查到';
  return unit === '元' && value === 0 ? '免费' : `${value} ${unit}`;
}

function ownWords(ruleId: string, own: AppliedOverrides['own']): string {
  const changed = overridables.filter((each) => each.ruleId === ruleId && own[each.key] !== undefined);
  return changed.map((each) => `你改成了：${each.label} ${amountWords(each, own[each.key] ?? null)}`).join('；');
}

/** The article is nobody's original text, and our own estimate has no source at all: neither may pass for one. */
function sureWords({ source, confidence }: RuleSide): string {
  if (source === sources.none) return '没有查到来源';
  if (source === sources.own) return '没有官方说法，是估计';
  if (source === sources.article) return confidence === 'high' ? '文章的说法，和官方资料对得上' : '只有文章这样说';
  return confidenceLabel(confidence);
}

function sideView(id: SideView['id'], who: string, side: RuleSide): SideView {
  const sure = id === 'article' ? '' : `${confidenceLabel(side.confidence)}，`;
  return { id, who, value: side.value, about: `${sure}${side.since}` };
}
