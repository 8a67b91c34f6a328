import type { Day } from '../../domain/day/day';
import { copyText } from '../../platform/clipboard';
import { today } from '../../platform/clock';
import { ask, pick, tell } from '../../platform/feedback';
import { addresses, goTo } from '../../platform/navigation';
import { theBook } from '../../storage/phone';
import { diagnoses, type RemovedDiagnosis } from '../../storage/diagnoses';
import { registrations } from '../../storage/registrations';
import { difference } from '../../screen/difference';
import { removedDiagnosis } from '../../screen/handOver';
import { screen } from '../../screen/screen';
import { historyChunk, nameOf, registerView, type RegisterView } from './register.view';

type RowTap = WechatMiniprogram.TouchEvent<object, object, { id: string }>;

/** How long 撤销 stays on offer, in milliseconds. There is no bin behind it, so it is longer than for accounts. */
const offerMs = 15_000;

interface Offering {
  removed: RemovedDiagnosis | undefined;
  timer: ReturnType<typeof setTimeout> | undefined;
}

/** 快速注册, the tab: go on with a diagnosis, start one, look up a code or a category, see earlier ones. */
Component({
  behaviors: [screen],
  data: {
    view: null as RegisterView | null,
    shown: historyChunk,
    undoName: '',
    problem: '',
    readOnly: '',
    logProblem: '',
  },
  lifetimes: {
    detached() {
      disarm(this as unknown as Offering);
    },
  },
  pageLifetimes: {
    show() {
      const removed = removedDiagnosis.take();
      if (removed) this.offerBack(removed, '这份检查');
    },
    hide() {
      this.endOffer();
    },
  },
  methods: {
    refresh(day: Day) {
      const area = diagnoses();
      const view = registerView(area.all(), area.broken(), this.data.shown, day);
      const { mode } = theBook();
      const readOnly = mode.kind === 'readOnly' ? mode.message : '';
      this.setData({
        ...difference({ view: this.data.view }, { view }),
        readOnly,
        logProblem: registrations().problem(),
      });
    },
    start() {
      goTo(addresses.registerNew);
    },
    openCode() {
      goTo(addresses.registerCode);
    },
    openCategory() {
      goTo(addresses.registerCategories);
    },
    open({ currentTarget }: RowTap) {
      const { id } = currentTarget.dataset;
      const found = diagnoses().find(id);
      if (!found) this.refresh(today());
      else goTo(found.at === '' ? addresses.registerResult(id) : addresses.registerWalk(id));
    },
    openResult({ currentTarget }: RowTap) {
      goTo(addresses.registerResult(currentTarget.dataset.id));
    },
    showMore() {
      this.setData({ shown: this.data.shown + historyChunk });
      this.refresh(today());
    },
    remove({ currentTarget }: RowTap) {
      const { id } = currentTarget.dataset;
      const found = diagnoses().find(id);
      const removed = diagnoses().remove(id);
      this.setData({ problem: removed.ok ? '' : removed.problem.message });
      if (removed.ok) this.offerBack(removed.value, found ? nameOf(found) : '这份检查');
      this.refresh(today());
    },
    async actOnBroken({ currentTarget }: RowTap) {
      const broken = this.data.view?.broken.find(({ id }) => id === currentTarget.dataset.id);
      if (!broken) return;
      const chosen = await pick(['复制原文', '删除']);
      if (chosen === 0) {
        const copied = await copyText(broken.text === '' ? broken.reason : broken.text);
        if (!copied.ok) await tell('没有复制成功', copied.message);
      }
      if (chosen === 1 && (await ask('删除这一份？', '里面的内容读不出来，删除后就没有了。', '删除')))
        this.remove({ currentTarget } as RowTap);
    },
    offerBack(removed: RemovedDiagnosis, name: string) {
      const offering = this as unknown as Offering;
      disarm(offering);
      offering.removed = removed;
      offering.timer = setTimeout(() => this.endOffer(), offerMs);
      this.setData({ undoName: name });
    },
    undo() {
      const { removed } = this as unknown as Offering;
      if (!removed) return;
      const restored = diagnoses().restore(removed);
      this.setData({ problem: restored.ok ? '' : restored.problem.message });
      if (restored.ok) this.endOffer();
      this.refresh(today());
    },
    endOffer() {
      const offering = this as unknown as Offering;
      disarm(offering);
      offering.removed = undefined;
      if (this.data.undoName !== '') this.setData({ undoName: '' });
    },
  },
});

function disarm(offering: Offering): void {
  if (offering.timer !== undefined) clearTimeout(offering.timer);
  offering.timer = undefined;
}
