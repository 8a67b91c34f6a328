import { formatDay, type Day } from '../../../domain/day/day';
import { about } from '../../../screen/about';
import { copyOrSay } from '../../../screen/copy';
import { difference } from '../../../screen/difference';
import { justDone } from '../../../screen/handOver';
import { offerOfDiagnosis } from '../../../screen/offers';
import { moreMayFollow } from '../../../screen/once';
import { readOnlyText } from '../../../screen/readOnly';
import { undoable } from '../../../screen/undoable';
import { today } from '../../../platform/clock';
import { ask, pick, say, tell } from '../../../platform/feedback';
import { addresses, goBack, goTo, goToTab, replaceWith } from '../../../platform/navigation';
import {
  theDiagnoses,
  theRegistrations,
  type Diagnosis,
  type DiagnosisFields,
  type StoredRegistration,
} from '../../../storage/phone';
import type { Answers } from '../model/diagnosis/answers';
import { registrationResultLabel, registrationResults } from '../model/prefill/registrationLog';
import { paragraphsOf, type Paragraph } from '../picture/paragraphs';
import { cluesOf } from '../model/prefill/clues';
import { answersOf } from '../model/diagnosis/answers';
import { repeating, ticking } from '../model/diagnosis/moves';
import { storedNow } from '../session/stored';
import { verdict } from '../model/diagnosis/verdict';
import { resultView, type ResultView } from './result.view';
import { textForService, textToCopy } from './texts';

type StepTap = WechatMiniprogram.TouchEvent<object, object, { id: string; done: boolean }>;

/** 检查结果: the verdict with its evidence, what to do in which order, and the ways to hand it on. */
Component({
  behaviors: [undoable],
  data: {
    view: null as ResultView | null,
    /** What the pictures show while their sheet is open; [] while it is closed. */
    picture: [] as Paragraph[],
    problem: '',
    readOnly: '',
    gone: false,
  },
  methods: {
    onLoad({ id = '' }: { id?: string }) {
      about(this).id = id;
    },
    refresh(day: Day) {
      const found = this.found(day);
      if (!found) {
        this.setData({ gone: true, view: null });
        return;
      }
      const view = resultView(found.diagnosis, found.clues, day);
      this.setData(difference(this.data, { view, gone: false, readOnly: readOnlyText() }));
    },
    found(day: Day): { diagnosis: Diagnosis; clues: Answers } | null {
      const diagnosis = theDiagnoses().find(about(this).id);
      return diagnosis ? { diagnosis, clues: cluesOf(diagnosis, storedNow(day)) } : null;
    },
    /** Changes what is stored and shows it; true if it was written. */
    write(change: (fields: DiagnosisFields, clues: Answers) => Partial<DiagnosisFields>): boolean {
      const found = this.found(today());
      const patch = found ? change(found.diagnosis, found.clues) : {};
      const written = theDiagnoses().update(about(this).id, patch, today());
      this.setData({ problem: written.ok ? '' : written.problem.message });
      this.refresh(today());
      return written.ok;
    },
    tick({ currentTarget }: StepTap) {
      const { id, done } = currentTarget.dataset;
      this.write((fields, clues) => ticking(fields, clues, id, done ? null : formatDay(today())));
      return moreMayFollow;
    },
    goOn() {
      replaceWith(addresses.registerWalk(about(this).id));
    },
    change({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { id: string }>) {
      replaceWith(addresses.registerQuestion(about(this).id, currentTarget.dataset.id));
    },
    repeat() {
      if (this.write(repeating)) replaceWith(addresses.registerWalk(about(this).id));
    },
    copy(): unknown {
      const found = this.found(today());
      return found && copyOrSay(textToCopy(found.diagnosis, found.clues, formatDay(today())));
    },
    copyForService(): unknown {
      const found = this.found(today());
      return found && copyOrSay(textForService(found.diagnosis, found.clues, formatDay(today())));
    },
    openPicture() {
      const found = this.found(today());
      if (!found) return;
      const { officialName, programName, ticks } = found.diagnosis;
      const subject = { officialName, programName, day: formatDay(today()), done: Object.keys(ticks) };
      this.setData({ picture: paragraphsOf(verdict(answersOf(found.diagnosis, found.clues)), subject) });
    },
    closePicture() {
      this.setData({ picture: [] });
    },
    /** Notes a try at registering, for the monthly quota and the next diagnosis. */
    async noteTry() {
      const index = await pick(registrationResults.map((result) => registrationResultLabel[result]));
      const result = index === null ? undefined : registrationResults[index];
      const found = this.found(today());
      if (!result || !found) return;
      const entry: StoredRegistration = {
        day: formatDay(today()),
        accountId: found.diagnosis.officialAccountId,
        result,
      };
      if (entry.accountId !== '') {
        const noted = theRegistrations().note(entry);
        this.setData({ problem: noted.ok ? '' : noted.problem.message });
        if (!noted.ok) return;
        const takeBack = () => theRegistrations().takeBack(entry);
        const text = `已记下：${registrationResultLabel[result]}`;
        this.offer({ text, note: '', size: 1, undo: takeBack, stands: () => true });
      }
      this.refresh(today());
      if (result === 'created') await this.offerEnd();
      else if (result !== 'failed')
        await tell(
          '先别再提交',
          '小程序可能已经建好了。到公众号后台“小程序 → 小程序管理”看一眼，在里面就接着补全信息。',
        );
    },
    offerEnd(): Promise<unknown> {
      const next = '接下来还有认证和备案两步，结束后在历史里还能看到。';
      return ask('注册成功，结束检查？', next, '结束').then((agreed) => agreed && this.end());
    },
    end() {
      if (this.write(() => ({ closedOn: formatDay(today()) }))) say('已放进历史');
    },
    reopen() {
      if (this.write(() => ({ closedOn: '' }))) say('已重新打开');
    },
    remove() {
      const removed = theDiagnoses().remove(about(this).id);
      if (!removed.ok) {
        this.setData({ problem: removed.problem.message });
        return;
      }
      justDone.leave(offerOfDiagnosis(removed.value, '这份检查'));
      goToTab(addresses.register);
    },
    openCodes() {
      goTo(addresses.registerCode);
    },
    leave() {
      goBack();
    },
  },
});
