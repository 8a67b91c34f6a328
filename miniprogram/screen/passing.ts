import { passReview, type PassedReview } from '../domain/cycle/passReview';
import { today } from '../platform/clock';
import { theBook } from '../storage/phone';
import { about } from './about';
import { mayLeave, type Closing } from './mayLeave';
import { offerOfBook } from './offers';
import { standingOn } from './standing';
import { asItsBase } from './screen';
import { undoable } from './undoable';
import { passingOf, type Passing } from './views/passing';

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
  methods: {
    startPassing() {
      const account = theBook().find(about(this).id);
      if (account) this.setData({ passing: passingOf(account, standingOn(today())), passProblem: '' });
    },
    stopPassing({ detail }: Closing): unknown {
      return mayLeave(detail).then((agreed) => agreed && this.endPassing());
    },
    endPassing() {
      this.setData({ passing: null, passProblem: '' });
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
      this.endPassing();
      this.offer(offerOfBook('已记为通过，新的一期从这里开始', written.value, '记错了可以撤销'));
      this.refresh(today());
    },
  },
});
