import type { Day } from '../../domain/day/day';
import { beside } from '../../domain/kit/beside';
import { today } from '../../platform/clock';
import { readClipboard } from '../../platform/clipboard';
import { ask, pick } from '../../platform/feedback';
import { addresses, goTo } from '../../platform/navigation';
import { theDiagnoses, theRegistrations } from '../../storage/phone';
import { copyOrSay } from '../../screen/copy';
import { difference } from '../../screen/difference';
import { errorToRead } from '../../screen/handOver';
import { offerOfDiagnosis } from '../../screen/offers';
import { readOnlyText } from '../../screen/readOnly';
import { undoable } from '../../screen/undoable';
import { historyChunk, nameOf, registerView, type RegisterView } from './register.view';

type RowTap = WechatMiniprogram.TouchEvent<object, object, { id: string }>;

/** How many earlier checks are listed. */
const historyOf = beside(() => ({ listed: historyChunk }));

/** 注册诊断, the tab: go on with a diagnosis, look up what the platform said, start one without, see earlier ones. */
Component({
  behaviors: [undoable],
  data: {
    view: null as RegisterView | null,
    problem: '',
    readOnly: '',
    logProblem: '',
  },
  methods: {
    refresh(day: Day) {
      const area = theDiagnoses();
      const view = registerView(area.all(), area.broken(), historyOf(this).listed, day);
      const logProblem = theRegistrations().problem();
      this.setData(difference(this.data, { view, readOnly: readOnlyText(), logProblem }));
      this.checkOffer();
    },
    start() {
      goTo(addresses.registerNew);
    },
    openCode() {
      goTo(addresses.registerCode);
    },
    /** The page that opens answers what was copied, or says why it couldn't be read and takes it by hand. */
    pasteCode() {
      return readClipboard().then((read) => goTo(addresses.registerCode, errorToRead.bring(read)));
    },
    openCategory() {
      goTo(addresses.registerCategories);
    },
    open({ currentTarget }: RowTap) {
      const { id } = currentTarget.dataset;
      const found = theDiagnoses().find(id);
      if (!found) this.refresh(today());
      else goTo(found.at === '' ? addresses.registerResult(id) : addresses.registerWalk(id));
    },
    openResult({ currentTarget }: RowTap) {
      goTo(addresses.registerResult(currentTarget.dataset.id));
    },
    showMore() {
      historyOf(this).listed += historyChunk;
      this.refresh(today());
    },
    remove({ currentTarget }: RowTap) {
      const { id } = currentTarget.dataset;
      const found = theDiagnoses().find(id);
      const removed = theDiagnoses().remove(id);
      this.setData({ problem: removed.ok ? '' : removed.problem.message });
      if (removed.ok) this.offer(offerOfDiagnosis(removed.value, found ? nameOf(found) : '这份检查'));
      this.refresh(today());
    },
    actOnBroken({ currentTarget }: RowTap): unknown {
      const broken = this.data.view?.broken.find(({ id }) => id === currentTarget.dataset.id);
      if (!broken) return undefined;
      return pick(['复制原文', '删除']).then((chosen) => {
        if (chosen === 0) return copyOrSay(broken.text === '' ? broken.reason : broken.text);
        return chosen === 1 && this.removeBroken({ currentTarget } as RowTap);
      });
    },
    /** Called by the code with what names the row, not with a tap, which would be one too many. */
    removeBroken(row: RowTap): unknown {
      return ask('删除这一份？', '里面的内容读不出来，删除后就没有了。', '删除').then(
        (agreed) => agreed && this.remove(row),
      );
    },
  },
});
