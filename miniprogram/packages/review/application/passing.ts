import { passReview, type PassedReview } from '../../../domain/cycle/passReview';
import { beside } from '../../../domain/kit/beside';
import { today } from '../../../platform/clock';
import { goBack } from '../../../platform/navigation';
import { about } from '../../../screen/about';
import { justDone } from '../../../screen/handOver';
import { offerOfBook } from '../../../screen/offers';
import { asItsBase } from '../../../screen/screen';
import { standingOn } from '../../../screen/standing';
import { undoable } from '../../../screen/undoable';
import { theBook } from '../../../storage/phone';
import { mayLeave, type Closing } from '../mayLeave';
import { passingOf, type Passing } from './pass-review/passing';

/** Whether the page was opened for the sheet alone, and whether the sheet is still to be opened. */
const openedFor = beside(() => ({ sheet: false, due: false }));

/**
 * Behavior of a page about one account, `about(this).id`, on which its review can be written down as passed, and taken
 * back. The page puts
 * `<pass-review passing="{{passing}}" problem="{{passProblem}}" bind:pass="pass" bind:close="stopPassing" />`.
 */
export const passing = Behavior({
  behaviors: [undoable],
  definitionFilter: asItsBase,
  data: {
    /** What the sheet 记为已通过 starts from; null while it is closed. */
    passing: null as Passing | null,
    /** Why it was not taken. */
    passProblem: '',
  },
  pageLifetimes: {
    show() {
      const opened = openedFor(this);
      if (opened.due) this.startPassing();
      opened.due = false;
    },
  },
  methods: {
    /** For a page that was opened to write this down and nothing else: the sheet is there at once; it ends the page. */
    openForSheet() {
      Object.assign(openedFor(this), { sheet: true, due: true });
    },
    startPassing() {
      const account = theBook().find(about(this).id);
      if (account?.deletedOn === '')
        this.setData({ passing: passingOf(account, standingOn(today())), passProblem: '' });
    },
    stopPassing({ detail }: Closing): unknown {
      return mayLeave(detail).then((agreed) => agreed && this.endPassing());
    },
    endPassing() {
      // Going back is what the sheet catches: it has to be gone before.
      this.setData({ passing: null, passProblem: '' }, () => openedFor(this).sheet && goBack());
    },
    /** The sheet stays open with all that was typed until the book has taken it. */
    pass({ detail }: WechatMiniprogram.CustomEvent<PassedReview>) {
      const account = theBook().find(about(this).id);
      if (!account) {
        this.setData({ passProblem: '这个账号已经不在了，没有记录。' });
        return;
      }
      const passed = passReview(account, detail, today());
      if (!passed.ok) {
        this.setData({ passProblem: passed.problem });
        return;
      }
      // Through the journal, which gives what takes it back: a passed review closes the cycle and has no step back.
      const written = theBook().apply([{ update: { id: account.id, fields: passed.value } }]);
      if (!written.ok) {
        this.setData({ passProblem: written.problem.message });
        return;
      }
      const offer = offerOfBook('已记为通过，新的一期从这里开始', written.value, '记错了可以撤销');
      if (openedFor(this).sheet) justDone.leave(offer);
      else this.offer(offer);
      this.endPassing();
      this.refresh(today());
    },
  },
});
