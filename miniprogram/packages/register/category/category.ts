import { difference } from '../../../screen/difference';
import { moreMayFollow } from '../../../screen/once';
import { screen } from '../../../screen/screen';
import { today } from '../../../platform/clock';
import { goBack } from '../../../platform/navigation';
import { theDiagnoses } from '../../../storage/phone';
import { cluesOf } from '../model/prefill/clues';
import { summaryOf } from '../model/diagnosis/moves';
import { storedNow } from '../session/stored';
import type { CategorySubject } from '../model/categories/category';
import { categoryChunk, categoryView, toggled, type CategoryView } from './category.view';

type Tap<T extends object> = WechatMiniprogram.TouchEvent<object, object, T>;

/**
 * 类目查询: which documents a category asks for. `id` = the diagnosis that the ticks are for; without one they are only
 * looked at.
 */
Component({
  behaviors: [screen],
  data: {
    id: '',
    text: '',
    subject: '' as CategorySubject | '',
    open: '',
    documents: [] as string[],
    shown: categoryChunk,
    view: null as CategoryView | null,
    problem: '',
  },
  methods: {
    onLoad({ id = '' }: { id?: string }) {
      const diagnosis = id === '' ? undefined : theDiagnoses().find(id);
      this.setData({
        id: diagnosis ? id : '',
        open: diagnosis?.categoryId ?? '',
        documents: [...(diagnosis?.documents ?? [])],
        text: searchFor(diagnosis?.categoryId ?? ''),
      });
    },
    refresh() {
      this.setData(difference(this.data, { view: categoryView(this.data) }));
    },
    search({ detail }: { detail: string }) {
      this.setData({ text: detail, shown: categoryChunk });
      this.refresh();
    },
    chooseSubject({ detail }: WechatMiniprogram.CustomEvent<{ value: CategorySubject | '' }>) {
      this.setData({ subject: detail.value, shown: categoryChunk });
      this.refresh();
    },
    showMore() {
      this.setData({ shown: this.data.shown + categoryChunk });
      this.refresh();
    },
    onReachBottom() {
      if (this.data.view?.hidden) this.showMore();
    },
    toggle({ currentTarget }: Tap<{ id: string }>) {
      const { id } = currentTarget.dataset;
      const isOpen = this.data.open === id;
      this.keep(isOpen ? '' : id, isOpen ? this.data.documents : []);
    },
    tick({ currentTarget }: Tap<{ option: string }>) {
      this.keep(this.data.open, toggled(this.data.documents, currentTarget.dataset.option));
      return moreMayFollow;
    },
    /** Shows the choice and, for a diagnosis, stores it; closing a category keeps what was stored. */
    keep(open: string, documents: string[]) {
      const { id } = this.data;
      const diagnosis = id === '' ? undefined : theDiagnoses().find(id);
      if (diagnosis && open !== '') {
        const chosen = { categoryId: open, documents };
        const next = { ...diagnosis, ...chosen };
        const written = theDiagnoses().update(
          id,
          { ...chosen, summary: summaryOf(next, cluesOf(next, storedNow(today()))) },
          today(),
        );
        this.setData({ problem: written.ok ? '' : written.problem.message });
        if (!written.ok) return;
      }
      this.setData({ open, documents });
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
