import type { Day } from '../../../domain/day/day';
import { overridables, type OverrideKey } from '../../../domain/rules/overrides';
import { difference } from '../../../screen/difference';
import { ownRules, rulesProblem } from '../../../screen/rulesInForce';
import { screen } from '../../../screen/screen';
import { ask } from '../../../platform/feedback';
import { scrollToElement } from '../../../platform/navigation';
import { readSettings, writeSettings } from '../../../storage/settings';
import {
  nothingTyped,
  overridableOf,
  refused,
  resetting,
  saving,
  typing,
  type Editing,
  type Step,
  type Stored,
} from './editing';
import { rulesView, type RulesView } from './rules.view';

type RuleTap = WechatMiniprogram.TouchEvent<object, object, { id: string }>;
type EditorTap = WechatMiniprogram.TouchEvent<object, object, { key: OverrideKey }>;
type Typed = WechatMiniprogram.CustomEvent<{ value: string }, object, { key: OverrideKey }>;

/** What is typed but not saved, kept beside the data: the boxes show it already. */
interface Held {
  held: Editing | undefined;
}

/** 规则说明: every rule with where it comes from, and the person's own numbers. `id` = the rule to open. */
Component({
  behaviors: [screen],
  data: { view: null as RulesView | null, open: [] as string[], problem: '', wanted: '' },
  methods: {
    onLoad(query: { id?: string }) {
      const wanted = query.id ?? '';
      this.setData({ wanted, open: [wanted] });
    },
    refresh(_day: Day) {
      const { wanted } = this.data;
      if (wanted === '') return this.show();
      this.setData({ wanted: '' });
      this.show(() => scrollToElement(`#rule-${wanted}`));
    },
    show(then?: () => void) {
      const view = rulesView({ open: this.data.open, overrides: ownRules(), editing: this.editing() });
      this.setData({ ...difference({ view: this.data.view }, { view }), problem: rulesProblem() }, then);
    },
    toggle({ currentTarget }: RuleTap) {
      const { id } = currentTarget.dataset;
      const { open } = this.data;
      this.setData({ open: open.includes(id) ? open.filter((each) => each !== id) : [...open, id] });
      this.show();
    },
    type({ currentTarget, detail }: Typed) {
      this.edit(typing(this.editing(), currentTarget.dataset.key, detail.value));
    },
    save({ currentTarget }: EditorTap) {
      const overridable = overridableOf(currentTarget.dataset.key);
      if (overridable) this.store(overridable.key, saving(this.editing(), overridable, this.stored()));
    },
    reset({ currentTarget }: EditorTap) {
      const overridable = overridableOf(currentTarget.dataset.key);
      if (overridable) this.store(overridable.key, resetting(this.editing(), overridable, this.stored()));
    },
    takeBack() {
      const { done } = this.editing();
      if (done) this.store(done.key, { next: done.before, editing: nothingTyped });
    },
    async resetAll() {
      const agreed = await ask('全部恢复原值？', '你改过的数字都会换回内置的，账号不受影响。', '恢复');
      if (!agreed) return;
      const kept = Object.entries(this.stored()).filter(([key]) => !overridables.some((each) => each.key === key));
      const written = writeSettings({ ruleOverrides: Object.fromEntries(kept) });
      this.edit(nothingTyped);
      if (!written.ok) this.setData({ problem: written.problem.message });
    },
    /** Writes what a step asks for; if that fails, what was typed stays and the reason stands beside it. */
    store(key: OverrideKey, { next, editing }: Step) {
      if (next === null) return this.edit(editing);
      const written = writeSettings({ ruleOverrides: { ...next } });
      this.edit(written.ok ? editing : refused(this.editing(), key, written.problem.message));
    },
    edit(editing: Editing) {
      (this as unknown as Held).held = editing;
      this.show();
    },
    editing(): Editing {
      return (this as unknown as Held).held ?? nothingTyped;
    },
    stored(): Stored {
      return readSettings().ruleOverrides;
    },
  },
});
