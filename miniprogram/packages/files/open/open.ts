import { beside } from '../../../domain/kit/beside';
import type { Result } from '../../../domain/kit/result';
import { now } from '../../../platform/clock';
import { tell } from '../../../platform/feedback';
import { giveOut } from '../../../platform/giveOut';
import { addresses, replaceWith } from '../../../platform/navigation';
import { copyOrSay } from '../../../screen/copy';
import { difference } from '../../../screen/difference';
import { bookToMerge, textToRead } from '../../../screen/handOver';
import { inSlices } from '../../../screen/inSlices';
import { screen } from '../../../screen/screen';
import { theShareFiles } from '../../../storage/phone';
import { openFile, type Opened } from '../model/open';
import { stepOf } from '../model/bytes/steps';
import { headingsText, templateName, templateText } from '../model/template';
import type { Sheet } from '../model/xlsx/workbook';
import { chooseFile, readBytes, type ChosenFile } from '../platform/chooseFile';
import { leftOutText, nothingOpen, openView, originOf, type OpenState, type OpenView } from './open.view';

/** Those that can be read, and .xls: who has one shall find it, and be told what to do. */
const endings = ['xlsx', 'csv', 'txt', 'tsv', 'md', 'json', 'xls'];
const largest = 20_000_000;

interface Kept {
  state: OpenState;
  /** Changes whenever the work that is under way is wanted no more. */
  turn: number;
}

const keptBy = beside((): Kept => ({ state: nothingOpen, turn: 0 }));

/**
 * 从文件导入: a file from a chat, told by its content, read in slices, and handed on: to 粘贴 what is text or a table, to
 * 合并账号本 a whole book. Nothing is written here.
 */
Component({
  behaviors: [screen],
  data: { view: null as OpenView | null, templateProblem: '' },
  lifetimes: {
    detached() {
      keptBy(this).turn += 1;
      theShareFiles().tidy();
    },
  },
  methods: {
    refresh() {
      this.show({});
    },
    show(change: Partial<OpenState>) {
      const kept = keptBy(this);
      kept.state = { ...kept.state, ...change };
      this.setData(difference(this.data, { view: openView(kept.state) }));
    },
    async choose() {
      const chosen = await chooseFile(endings);
      const problem = chosen.ok ? sizeProblem(chosen.value) : chosen.problem;
      if (problem !== '') this.show({ ...nothingOpen, problem });
      // Not waited for: 取消 is a tap like others.
      else if (chosen.ok && chosen.value) void this.read(chosen.value);
    },
    async read(file: ChosenFile) {
      const kept = keptBy(this);
      const turn = (kept.turn += 1);
      const cancelled = (): boolean => kept.turn !== turn;
      this.show({ ...nothingOpen, fileName: file.name, part: 0 });
      const bytes = await readBytes(file);
      if (cancelled()) return;
      const opened = bytes.ok ? await this.opened(bytes.value, cancelled) : bytes;
      if (opened === null || cancelled()) return;
      this.show({ part: null, problem: opened.ok ? '' : opened.problem });
      if (opened.ok) await this.handOn(opened.value, file.name);
    },
    /** null: cancelled */
    async opened(bytes: Uint8Array, cancelled: () => boolean): Promise<Result<Opened> | null> {
      const found: Result<Opened>[] = [];
      const step = stepOf(openFile(bytes), (result) => found.push(result));
      await inSlices(step, { now, cancelled, tell: (part) => this.show({ part }) });
      return found[0] ?? null;
    },
    async handOn(opened: Opened, from: string) {
      if (opened.kind === 'sheets') {
        if (opened.sheets.length > 1) this.show({ sheets: opened.sheets });
        else await this.handOnSheet(opened.sheets, 0);
      } else if (opened.kind === 'book') replaceWith(addresses.merge, bookToMerge.bring({ from, text: opened.text }));
      else replaceWith(addresses.paste, textToRead.bring({ from, text: opened.text }));
    },
    async handOnSheet(sheets: readonly Sheet[], index: number) {
      const sheet = sheets[index];
      if (!sheet) return;
      const leftOut = leftOutText(sheet);
      if (leftOut !== '') await tell('没有全部读进来', leftOut);
      const from = originOf(keptBy(this).state.fileName, sheet, sheets);
      replaceWith(addresses.paste, textToRead.bring({ from, text: sheet.text }));
    },
    async pickSheet({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { id: number }>) {
      await this.handOnSheet(keptBy(this).state.sheets, currentTarget.dataset.id);
    },
    cancel() {
      keptBy(this).turn += 1;
      this.show(nothingOpen);
    },
    /** Written within the tap: the platform hands out only what is there, and only straight from one. */
    async sendTemplate() {
      const written = theShareFiles().write('template.csv', templateText);
      theShareFiles().handOut();
      const instead = '没能发出文件。可以点“复制表头”，粘贴到新的表格里。';
      if (!written.ok) {
        this.setData({ templateProblem: written.problem.message });
        return;
      }
      const given = await giveOut('chat', { filePath: written.value, fileName: templateName });
      this.setData({ templateProblem: given === 'given' || given === 'left' ? '' : instead });
    },
    copyHeadings() {
      return copyOrSay(headingsText);
    },
  },
});

function sizeProblem(file: ChosenFile | null): string {
  if (file === null || file.size <= largest) return '';
  return `文件有 ${Math.ceil(file.size / 1e6)} MB，最大只能读 20 MB。请删掉用不到的内容，或者分成几个文件`;
}
