import { beside } from '../../../domain/kit/beside';
import { longList } from '../../../screen/longList';
import { moreMayFollow } from '../../../screen/once';
import { screen } from '../../../screen/screen';
import { today } from '../../../platform/clock';
import { goBack } from '../../../platform/navigation';
import { theDiagnoses } from '../../../storage/phone';
import { cluesOf } from '../model/prefill/clues';
import { summaryOf } from '../model/diagnosis/moves';
import { storedNow } from '../session/stored';
import type { CategorySubject } from '../model/categories/category';
import { categoryView, rowOf, toggled, type CategoryState, type CategoryView } from './category.view';

/** What is searched for, chosen and ticked; the screen shows what comes of it. */
const stateOf = beside((): CategoryState => ({ text: '', subject: '', open: '', documents: [] }));

type Tap<T extends object> = WechatMiniprogram.TouchEvent<object, object, T>;

/**
 * 类目查询: which documents a category asks for. `id` = the diagnosis that the ticks are for; without one they are only
 * looked at.
 */
Component({
  behaviors: [screen, longList],
  data: {
    id: '',
    text: '',
    view: null as Omit<CategoryView, 'found'> | null,
    problem: '',
  },
  methods: {
    onLoad({ id = '' }: { id?: string }) {
      const diagnosis = id === '' ? undefined : theDiagnoses().find(id);
      const open = diagnosis?.categoryId ?? '';
      const text = searchFor(open);
      Object.assign(stateOf(this), { text, open, documents: [...(diagnosis?.documents ?? [])] });
      this.setData({ id: diagnosis ? id : '', text });
    },
    refresh() {
      this.list(false);
    },
    /** @param anew of another search: from its top */
    list(anew: boolean) {
      const state = stateOf(this);
      const { found, ...view } = categoryView(state);
      this.showList({ view }, found, anew, (category) => rowOf(category, state));
    },
    search({ detail }: { detail: string }) {
      stateOf(this).text = detail;
      this.list(true);
    },
    chooseSubject({ detail }: WechatMiniprogram.CustomEvent<{ value: CategorySubject | '' }>) {
      stateOf(this).subject = detail.value;
      this.list(true);
    },
    toggle({ currentTarget }: Tap<{ id: string }>) {
      const { id } = currentTarget.dataset;
      const { open, documents } = stateOf(this);
      this.keep(open === id ? '' : id, open === id ? documents : []);
    },
    tick({ currentTarget }: Tap<{ option: string }>) {
      const { open, documents } = stateOf(this);
      this.keep(open, toggled(documents, currentTarget.dataset.option));
      return moreMayFollow;
    },
    /** Shows the choice and, for a diagnosis, stores it; closing a category keeps what was stored. */
    keep(open: string, documents: readonly string[]) {
      const { id } = this.data;
      const diagnosis = id === '' ? undefined : theDiagnoses().find(id);
      if (diagnosis && open !== '') {
        const chosen = { categoryId: open, documents: [...documents] };
        const next = { ...diagnosis, ...chosen };
        const written = theDiagnoses().update(
          id,
          { ...chosen, summary: summaryOf(next, cluesOf(next, storedNow(today()))) },
          today(),
        );
        this.setData({ problem: written.ok ? '' : written.problem.message });
        if (!written.ok) return;
      }
      Object.assign(stateOf(this), { open, documents });
      this.refresh();
    },
    finish() {
      goBack();
    },
  },
});

/** The names in an id, to find the category that was chosen before at once. */
function searchFor(categoryId: string): string {
  return categoryId.split(':').slice(1).join(' ');
}
