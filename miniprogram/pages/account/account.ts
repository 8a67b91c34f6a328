import type { Day } from '../../domain/day/day';
import { about } from '../../screen/about';
import { detail } from '../../screen/detail/detail';

/** 账号详情 as a page of its own. */
Component({
  behaviors: [detail],
  methods: {
    onLoad(query: { id?: string }) {
      about(this).id = query.id ?? '';
    },
    refresh(day: Day) {
      this.showDetail(day);
    },
  },
});
