import type { ColumnUse, SheetColumn } from '../../../domain/account/columnUse';
import { beside } from '../../../domain/kit/beside';
import { today } from '../../../platform/clock';
import { tell } from '../../../platform/feedback';
import { goBack } from '../../../platform/navigation';
import { theColumnChoices } from '../../../storage/phone';
import { columnsToPlace } from '../../../screen/handOver';
import { undoable } from '../../../screen/undoable';
import { columnsView, useOptions, type ColumnsView, type UseOption } from './columns.view';
import { choosing, placed, useWords } from './place';

/** The columns as they were brought, and the one that is being placed. */
const keptBy = beside((): { brought: readonly SheetColumn[]; key: string } => ({ brought: [], key: '' }));

/** 表格的列: where each column of the table that is being read goes; remembered for the next table like it. */
Component({
  behaviors: [undoable],
  data: { view: null as ColumnsView | null, options: [] as UseOption[], placing: '', title: '' },
  methods: {
    refresh() {
      const kept = keptBy(this);
      kept.brought = columnsToPlace.take() ?? kept.brought;
      this.checkOffer();
      this.setData({ view: columnsView(this.columns()) });
    },
    columns(): SheetColumn[] {
      return placed(keptBy(this).brought, theColumnChoices().read());
    },
    place({ currentTarget }: WechatMiniprogram.CustomEvent<object, object, { key: string; heading: string }>) {
      const { key, heading } = currentTarget.dataset;
      keptBy(this).key = key;
      const options = useOptions(this.columns(), key, '');
      this.setData({ placing: heading, title: `“${heading}”放到哪里`, options });
    },
    search({ detail }: WechatMiniprogram.CustomEvent<{ text: string }>) {
      this.setData({ options: useOptions(this.columns(), keptBy(this).key, detail.text) });
    },
    stopPlacing() {
      this.setData({ placing: '' });
    },
    async choose({ detail }: WechatMiniprogram.CustomEvent<{ id: ColumnUse | '' }>) {
      const { brought, key } = keptBy(this);
      const use = detail.id || 'nothing';
      const area = theColumnChoices();
      const before = area.read();
      const written = area.write(choosing(brought, before, { key, use }));
      if (!written.ok) {
        await tell('没能记住', written.problem.message);
        return;
      }
      const after = JSON.stringify(area.read());
      const heading = this.data.placing;
      this.setData({ placing: '' });
      this.offer({
        text: use === 'nothing' ? `不用“${heading}”` : `“${heading}”放到“${useWords[use]}”`,
        note: '记住了，下次同样的列名也这样放',
        size: 1,
        undo: () => area.write(before),
        stands: () => JSON.stringify(theColumnChoices().read()) === after,
      });
      this.refresh(today());
    },
    back() {
      goBack();
    },
  },
});
