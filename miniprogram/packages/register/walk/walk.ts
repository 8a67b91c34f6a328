import type { Day } from '../../../domain/day/day';
import { beside } from '../../../domain/kit/beside';
import { difference } from '../../../screen/difference';
import { readOnlyText } from '../../../screen/readOnly';
import { screen } from '../../../screen/screen';
import { today } from '../../../platform/clock';
import { pick } from '../../../platform/feedback';
import { addresses, decoded, goBack, goTo, replaceWith, scrollToTop } from '../../../platform/navigation';
import { theDiagnoses, type DiagnosisFields } from '../../../storage/phone';
import type { Answers } from '../model/diagnosis/answers';
import type { AnswerValue, QuestionId } from '../model/diagnosis/questions/question';
import { isQuestionId } from '../model/diagnosis/questions/all';
import { cluesOf } from '../model/prefill/clues';
import { answersOf } from '../model/diagnosis/answers';
import { answering, causeJustFound, going, naming, placeOf, previousAt } from '../model/diagnosis/moves';
import { starting, type Chosen } from '../session/start';
import { storedNow } from '../session/stored';
import { sheetOf, type Choosing, type Sheet } from './sheet';
import { startView, stopView, walkView, type StopView, type WalkView } from './walk.view';

type Tap = WechatMiniprogram.TouchEvent<object, object, { value: AnswerValue }>;

interface Kept extends Omit<Chosen, 'programName'> {
  /** What the sheet of accounts is open for. */
  choosing: Choosing;
}

/** What the first screen has been told; the view says it in words. */
const keptBy = beside((): Kept => ({
  officialAccountId: '',
  programAccountId: '',
  errorText: '',
  choosing: 'official',
}));

/** The name that was typed before a first answer stored it: there again as long as the app is open. */
let nameLeft = '';

/**
 * 一题一题查: one question a screen. `id` = the diagnosis to go on with, `at` = the question; else `account`, `error` for a
 * new one.
 */
Component({
  behaviors: [screen],
  data: {
    id: '',
    view: null as WalkView | null,
    /** What stands in the box for the program's name. */
    name: '',
    sheet: null as Sheet | null,
    /** What was just found to be in the way, until the reader goes on; null else. */
    stop: null as StopView | null,
    problem: '',
    readOnly: '',
    gone: false,
  },
  methods: {
    onLoad(query: { id?: string; at?: string; account?: string; error?: string }) {
      const { id = '', at = '', account = '', error = '' } = query;
      Object.assign(keptBy(this), { officialAccountId: account, errorText: decoded(error) });
      this.setData({ id, name: id === '' ? nameLeft : '' });
      const found = id === '' ? undefined : theDiagnoses().find(id);
      if (found) this.setData({ name: found.programName });
      if (found && isQuestionId(at)) this.go(at);
    },
    refresh(day: Day) {
      this.setData(difference(this.data, { readOnly: readOnlyText() }));
      const { id, name } = this.data;
      const stored = storedNow(day);
      if (id === '') {
        const chosen = this.chosen();
        this.show(startView(chosen, stored, theDiagnoses().openFor(chosen.officialAccountId)));
        return;
      }
      const diagnosis = theDiagnoses().find(id);
      if (!diagnosis) {
        this.setData({ gone: true, view: null });
        return;
      }
      const clues = cluesOf(diagnosis, stored);
      const at = placeOf(diagnosis, clues);
      if (at === '') replaceWith(addresses.registerResult(id));
      else this.show(walkView(diagnosis, clues, at, name));
    },
    show(view: WalkView) {
      // Another question is another screen: patched piece by piece, a list could show an item of each.
      const isSame = this.data.view?.question.id === view.question.id;
      this.setData({ ...difference(this.data, { gone: false, ...(isSame && { view }) }), ...(!isSame && { view }) });
    },
    chosen(): Chosen {
      return { ...keptBy(this), programName: this.data.name };
    },
    async answer({ currentTarget }: Tap) {
      const { value } = currentTarget.dataset;
      const at = this.data.view?.question.id;
      if (at === undefined) return;
      if (this.data.id === '') await this.start(at, value);
      else this.answerAt(at, value);
    },
    /** Starts a new one; an open one of the same account is offered first. */
    async start(first: QuestionId, value: AnswerValue) {
      const open = theDiagnoses().openFor(keptBy(this).officialAccountId);
      if (open) {
        const way = await pick(['接着上次的查', '重新开始（上次的放进历史）']);
        if (way === 0) this.resume();
        if (way !== 1) return;
      }
      const created = theDiagnoses().create(starting(this.chosen(), storedNow(today()), value, first), today());
      if (!created.ok) {
        this.setData({ problem: created.problem.message });
        return;
      }
      nameLeft = '';
      this.setData({ id: created.value.id, name: created.value.programName, problem: '' });
      this.moveOn({});
    },
    resume() {
      const open = theDiagnoses().openFor(keptBy(this).officialAccountId);
      if (open) replaceWith(open.at === '' ? addresses.registerResult(open.id) : addresses.registerWalk(open.id));
    },
    answerAt(at: QuestionId, value: AnswerValue) {
      this.write((fields, clues) => {
        if (at !== 'nameFormat') return answering(fields, clues, at, value);
        const named = naming(fields, this.data.name.trim());
        const next = { ...fields, ...named };
        return { ...named, ...answering<QuestionId>(next, cluesOf(next, storedNow(today())), at, value) };
      }, true);
    },
    back() {
      const diagnosis = theDiagnoses().find(this.data.id);
      if (!diagnosis) return;
      const clues = cluesOf(diagnosis, storedNow(today()));
      this.go(previousAt(answersOf(diagnosis, clues), placeOf(diagnosis, clues)));
    },
    go(at: QuestionId | '') {
      if (at !== '') this.write((fields, clues) => going(fields, clues, at), true);
    },
    typeName({ detail }: WechatMiniprogram.CustomEvent<{ value: string }>) {
      if (this.data.id === '') nameLeft = detail.value;
      this.setData({ name: detail.value });
      this.refresh(today());
    },
    /** The name is kept when the box is left, also without an answer. */
    keepName() {
      const name = this.data.name.trim();
      if (this.data.id !== '') this.write((fields) => naming(fields, name), false);
    },
    /** Changes the diagnosis in the storage and shows it; if that fails, the screen stays as it is and says why. */
    write(change: (fields: DiagnosisFields, clues: Answers) => Partial<DiagnosisFields>, moves: boolean) {
      const { id } = this.data;
      const diagnosis = theDiagnoses().find(id);
      const patch = diagnosis ? change(diagnosis, cluesOf(diagnosis, storedNow(today()))) : {};
      if (Object.keys(patch).length === 0 && diagnosis) return;
      const written = theDiagnoses().update(id, patch, today());
      this.setData({ problem: written.ok ? '' : written.problem.message });
      if (!written.ok) return;
      if (moves && diagnosis) this.moveOn(answersNow(diagnosis));
      else this.refresh(today());
    },
    /** To the next question, or to what was just found. @param before the answers until then */
    moveOn(before: Answers) {
      const diagnosis = theDiagnoses().find(this.data.id);
      const after = diagnosis ? answersNow(diagnosis) : before;
      const found = diagnosis?.at === '' ? null : causeJustFound(before, after);
      this.setData({ stop: found && stopView(found, after) });
      this.refresh(today());
      scrollToTop();
    },
    goOn() {
      this.setData({ stop: null });
      scrollToTop();
    },
    showResult() {
      replaceWith(addresses.registerResult(this.data.id));
    },
    openCategory() {
      goTo(addresses.registerCategory(this.data.id));
    },
    chooseOfficial() {
      this.openSheet('official', '');
    },
    chooseProgram() {
      this.openSheet('program', '');
    },
    search({ detail }: WechatMiniprogram.CustomEvent<{ text: string }>) {
      if (this.data.sheet) this.openSheet(keptBy(this).choosing, detail.text);
    },
    openSheet(what: Choosing, text: string) {
      keptBy(this).choosing = what;
      this.setData({ sheet: sheetOf(what, text, storedNow(today()).accounts, this.chosen()) });
    },
    closeSheet() {
      this.setData({ sheet: null });
    },
    choose({ detail }: WechatMiniprogram.CustomEvent<{ id: string }>) {
      const kept = keptBy(this);
      if (kept.choosing === 'official') kept.officialAccountId = detail.id;
      else {
        kept.programAccountId = detail.id;
        this.setData({ name: storedNow(today()).accounts.find(({ id }) => id === detail.id)?.name ?? '' });
      }
      this.closeSheet();
      this.refresh(today());
    },
    leave() {
      goBack();
    },
  },
});

function answersNow(diagnosis: DiagnosisFields): Answers {
  return answersOf(diagnosis, cluesOf(diagnosis, storedNow(today())));
}
