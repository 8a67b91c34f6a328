import { beside } from '../../../domain/kit/beside';
import type { Result } from '../../../domain/kit/result';
import type { SavedFilter } from '../../../domain/lists/search';
import { today } from '../../../platform/clock';
import { tell } from '../../../platform/feedback';
import { theSavedFilters } from '../../../storage/phone';
import { asItsBase } from '../../../screen/screen';
import { undoable } from '../../../screen/undoable';
import { draft } from '../draft';
import { renamedFilter, withFilter } from '../model/savedFilters';

type OfName = WechatMiniprogram.TouchEvent<object, object, { name: string }>;

/** What stands in the field. */
const keptBy = beside(() => ({ name: '' }));

/** Behavior of 筛选: what was asked for is kept under a name, called differently, or let go of. */
export const naming = Behavior({
  behaviors: [undoable],
  definitionFilter: asItsBase,
  data: {
    /** The name being typed: `from` is what it was called so far, '' for a new one; null while none is. */
    naming: null as { from: string; value: string; error: string } | null,
  },
  methods: {
    startNaming() {
      this.openNaming('');
    },
    rename({ currentTarget }: OfName) {
      this.openNaming(currentTarget.dataset.name);
    },
    openNaming(from: string) {
      keptBy(this).name = from;
      this.setData({ naming: { from, value: from, error: '' } });
    },
    typeName({ detail }: WechatMiniprogram.CustomEvent<{ value: string }>) {
      keptBy(this).name = detail.value;
      if (this.data.naming?.error) this.setData({ 'naming.error': '' });
    },
    stopNaming() {
      this.setData({ naming: null });
    },
    /** The name stays in its field until it has been written. */
    keepName() {
      const from = this.data.naming?.from ?? '';
      const saved = theSavedFilters().read();
      const { name } = keptBy(this);
      const next: Result<SavedFilter[]> =
        from === '' ? withFilter(saved, { name, query: draft.query }) : renamedFilter(saved, from, name);
      const written = next.ok ? theSavedFilters().write(next.value) : null;
      if (next.ok && written?.ok) {
        this.setData({ naming: null });
        this.refresh(today());
        return;
      }
      const error = next.ok ? (written?.ok === false ? written.problem.message : '') : next.problem;
      this.setData({ 'naming.error': error });
    },
    forget({ currentTarget }: OfName): unknown {
      const { name } = currentTarget.dataset;
      const before = theSavedFilters().read();
      const left = before.filter((each) => each.name !== name);
      const written = theSavedFilters().write(left);
      if (!written.ok) return tell('没能删除', written.problem.message);
      this.offer({
        text: `已删除“${name}”`,
        note: '账号都没有变',
        size: 1,
        undo: () => theSavedFilters().write(before),
        stands: () => JSON.stringify(theSavedFilters().read()) === JSON.stringify(left),
      });
      return this.refresh(today());
    },
  },
});
