import type { OverrideKey } from '../../../domain/rules/overrides';
import { beside } from '../../../domain/kit/beside';
import { difference } from '../../../screen/difference';
import type { Offer } from '../../../screen/offers';
import { undoable } from '../../../screen/undoable';
import { ask } from '../../../platform/feedback';
import { scrollToElement } from '../../../platform/navigation';
import { theSettings } from '../../../storage/phone';
import { overridableOf } from '../shared/overridables';
import { ownRules, rulesProblem } from '../shared/ownRules';
import { nothingTyped, refused, resetting, saving, typing, type Editing, type Step, type Stored } from './editing';
import { rulesView, type RulesView } from './rules.view';

type RuleTap = WechatMiniprogram.TouchEvent<object, object, { id: string }>;
type EditorTap = WechatMiniprogram.TouchEvent<object, object, { key: OverrideKey }>;
type Typed = WechatMiniprogram.CustomEvent<{ value: string }, object, { key: OverrideKey }>;

interface Kept {
  /** Ids of the rules that are folded out, and of the one that the address asks for. */
  open: string[];
  wanted: string;
}

const keptBy = beside((): Kept => ({ open: [], wanted: '' }));

/** What is typed but not saved; there again, when the page was left, as long as the app is open. */
let unsaved: Editing = nothingTyped;

/** 规则说明: every rule with where it comes from, and the person's own numbers. `id` = the rule to open. */
Component({
  behaviors: [undoable],
  data: { view: null as RulesView | null, problem: '' },
  methods: {
    onLoad(query: { id?: string }) {
      const wanted = query.id ?? '';
      Object.assign(keptBy(this), { wanted, open: [wanted] });
    },
    refresh() {
      const kept = keptBy(this);
      const { wanted } = kept;
      if (wanted === '') return this.show();
      kept.wanted = '';
      this.show(() => scrollToElement(`#rule-${wanted}`));
    },
    show(then?: () => void) {
      const view = rulesView({ open: keptBy(this).open, overrides: ownRules(), editing: unsaved });
      this.setData({ ...difference(this.data, { view }), problem: rulesProblem() }, then);
      this.checkOffer();
    },
    toggle({ currentTarget }: RuleTap) {
      const { id } = currentTarget.dataset;
      const kept = keptBy(this);
      kept.open = kept.open.includes(id) ? kept.open.filter((each) => each !== id) : [...kept.open, id];
      this.show();
    },
    type({ currentTarget, detail }: Typed) {
      this.edit(typing(unsaved, currentTarget.dataset.key, detail.value));
    },
    save({ currentTarget }: EditorTap) {
      const overridable = overridableOf(currentTarget.dataset.key);
      if (overridable) this.store(overridable.key, saving(unsaved, overridable, this.stored()));
    },
    reset({ currentTarget }: EditorTap) {
      const overridable = overridableOf(currentTarget.dataset.key);
      if (overridable) this.store(overridable.key, resetting(unsaved, overridable, this.stored()));
    },
    async resetAll() {
      const agreed = await ask('全部恢复原值？', '你改过的数字都会换回内置的，账号不受影响。', '恢复');
      if (!agreed) return;
      const kept = Object.entries(this.stored()).filter(([key]) => !overridableOf(key));
      const written = theSettings().write({ ruleOverrides: Object.fromEntries(kept) });
      this.edit(nothingTyped);
      if (!written.ok) this.setData({ problem: written.problem.message });
    },
    /** Writes what a step asks for; if that fails, what was typed stays and the reason stands beside it. */
    store(key: OverrideKey, { next, editing, done }: Step) {
      if (next === null) return this.edit(editing);
      const before = this.stored();
      const written = theSettings().write({ ruleOverrides: { ...next } });
      this.edit(written.ok ? editing : refused(unsaved, key, written.problem.message));
      if (written.ok) this.offer(offerOf(done, before, this.stored()));
    },
    edit(editing: Editing) {
      unsaved = editing;
      this.show();
    },
    stored(): Stored {
      return theSettings().read().ruleOverrides;
    },
  },
});

/** Back to the numbers `before`, as long as those stored are still the ones that the step left. */
function offerOf(text: string, before: Stored, after: Stored): Offer {
  const asText = (numbers: Stored): string => JSON.stringify(Object.entries(numbers).sort());
  return {
    text,
    note: '',
    undo: () => theSettings().write({ ruleOverrides: { ...before } }),
    size: 1,
    stands: () => asText(theSettings().read().ruleOverrides) === asText(after),
  };
}
