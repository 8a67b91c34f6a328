import type { Day } from '../../../domain/day/day';
import { beside } from '../../../domain/kit/beside';
import { searchFor } from '../../../domain/kit/text';
import { today } from '../../../platform/clock';
import { goBack, setTitle } from '../../../platform/navigation';
import { theBook } from '../../../storage/phone';
import { longList } from '../../../screen/longList';
import { screen } from '../../../screen/screen';
import { counted, splitExamples } from '../../../screen/views/inUse';
import { draft } from '../draft';
import { facetValues, isFacet, type Facet, type FacetValue } from '../model/facets';
import { facetNames, valueText } from '../words';

/** Fewer are seen at a glance. */
const searchableFrom = 13;

const keptBy = beside((): { facet: Facet; text: string } => ({ facet: 'client', text: '' }));

/** All clients, tags, months, subjects or owners, to filter by one of them. */
Component({
  behaviors: [screen, longList],
  data: {
    title: '',
    /** Said in place of the rows. */
    empty: '',
    searchable: false,
  },
  methods: {
    onLoad({ of = '' }: { of?: string }) {
      const facet = isFacet(of) ? of : 'client';
      keptBy(this).facet = facet;
      const title = facetNames[facet];
      setTitle(title);
      this.setData({ title });
    },
    refresh(day: Day) {
      this.list(day, false);
    },
    list(day: Day, anew: boolean) {
      const { facet, text } = keptBy(this);
      const values = facetValues(counted(splitExamples(theBook().all())), facet, day);
      const isFound = searchFor(text);
      const found = values.filter(({ value }) => isFound([valueText(facet, value)]));
      const empty = values.length === 0 ? `还没有填过${facetNames[facet]}` : found.length === 0 ? '没有找到' : '';
      this.showList({ empty, searchable: values.length >= searchableFrom }, found, anew, (each: FacetValue) => ({
        id: each.value,
        text: valueText(facet, each.value),
        count: `${each.count} 个`,
        chosen: each.value === draft.query[facet],
      }));
    },
    search({ detail }: { detail: string }) {
      keptBy(this).text = detail;
      this.list(today(), true);
    },
    choose({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { value: string }>) {
      const { facet } = keptBy(this);
      const { value } = currentTarget.dataset;
      draft.query = { ...draft.query, [facet]: draft.query[facet] === value ? '' : value };
      goBack();
    },
    back() {
      goBack();
    },
  },
});
