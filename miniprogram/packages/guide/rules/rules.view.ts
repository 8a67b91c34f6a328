import type { AppliedOverrides, OverrideKey } from '../../../domain/rules/overrides';
import { ruleGroups } from '../content/ruleGroups';
import { ruleOf } from '../content/words';
import { overridables, type Overridable } from '../shared/overridables';
import { amountWords, ruleView, type RuleView } from '../shared/ruleView';
import type { Editing } from './editing';

export interface RulesView {
  groups: { id: string; title: string; rules: RowView[] }[];
  /** How many numbers are the person's own; broken ones count. */
  changed: number;
}

/** A rule in the list; what is folded in is not sent: `detail` is null. */
export interface RowView {
  id: string;
  title: string;
  value: string;
  disputed: boolean;
  own: string;
  spoken: string;
  detail: DetailView | null;
}

export interface DetailView {
  rule: RuleView;
  /** Does it hold, or what holds instead. */
  now: string;
  editors: EditorView[];
  /** What a number of one's own changes; '' where none can be set. */
  effect: string;
}

export interface EditorView {
  key: OverrideKey;
  label: string;
  value: string;
  hint: string;
  error: string;
  changed: boolean;
}

export interface RulesState {
  open: readonly string[];
  overrides: AppliedOverrides;
  editing: Editing;
}

/** What a number of one's own changes, and what it leaves alone. */
const effects: Record<string, string> = {
  validity: '估计下一个到期日时用它。已经填好的到期日不会变。',
  window: '平台给了年审期开始日的账号不受影响。',
};
const feeEffect = '账号页和办理步骤里的审核费都按它显示。';

export function rulesView(state: RulesState): RulesView {
  const { own, broken } = state.overrides;
  const groups = ruleGroups.map(({ id, title, rules }) => ({
    id,
    title,
    rules: rules.map((rule) => rowOf(rule, state)),
  }));
  return { groups, changed: Object.keys(own).length + broken.length };
}

function rowOf(id: string, state: RulesState): RowView {
  const rule = ruleView(ruleOf(id), state.overrides.own);
  const { title, value, disputed, own } = rule;
  const spoken = [`${title}：${value}`, disputed ? '说法不一' : '', own].filter((part) => part !== '').join('。');
  const row = { id, title, value, disputed, own, spoken };
  if (!state.open.includes(id)) return { ...row, detail: null };
  const mine = overridables.filter(({ ruleId }) => ruleId === id);
  const effect = mine.length === 0 ? '' : (effects[id] ?? feeEffect);
  return { ...row, detail: { rule, now: nowWords(rule), editors: mine.map((each) => editorOf(each, state)), effect } };
}

function nowWords({ own, disputed }: RuleView): string {
  if (own !== '') return '按你的数字算';
  return disputed ? '说法不一，以后台显示的为准' : '按这条算';
}

function editorOf(overridable: Overridable, { overrides, editing }: RulesState): EditorView {
  const { key, label, unit, official } = overridable;
  const own = overrides.own[key];
  return {
    key,
    label: `${label}（${unit}）`,
    value: editing.typed[key] ?? (own === undefined ? '' : String(own)),
    hint: `原值：${amountWords(overridable, official)}`,
    error: editing.errors[key] ?? '',
    changed: own !== undefined || overrides.broken.includes(key),
  };
}
