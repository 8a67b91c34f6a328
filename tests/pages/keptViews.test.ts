/** @jest-environment jsdom */
import { handled } from '../../miniprogram/domain/reminders/ledger';
import { noFilter } from '../../miniprogram/domain/lists/search';
import { dayOf, must } from '../support/accounts';
import { dated } from '../support/pageAccounts';
import { noon, startedBook } from '../support/startedBook';

beforeEach(() => jest.useFakeTimers({ now: noon }));
afterEach(() => jest.useRealTimers());

test.each(['pages/overview/overview', 'pages/accounts/accounts'])(
  '%s, shown again, shows whatever changed meanwhile, as a page that is opened anew',
  async (path) => {
    const days = ['2026-03-20', '2026-04-02', '2026-06-13', '2026-08-01', '2027-01-09'];
    const { app, book } = startedBook(...days.map((day, at) => ({ ...dated(day), name: `店${at}` })));
    const phone = app.module<typeof import('../../miniprogram/storage/phone')>('storage/phone');
    const [first, second] = book.all();
    if (!first || !second) throw new Error('the book is empty');
    const page = await app.open(path);
    const changes: (() => void)[] = [
      () => must(book.update(first.id, { ...first, cycle: { ...first.cycle, dueOn: '2026-03-01' } })),
      () => must(phone.theSettings().write({ ruleOverrides: { window: 120 } })),
      () => must(phone.theReminders().choices.write({ slackDays: 30 })),
      () => must(book.remove(second.id, dayOf('2026-03-05'))),
      () => {
        const { ledger } = phone.theReminders();
        const refs = [...ledger.read()].flatMap(([accountId, entries]) =>
          Object.keys(entries).map((key) => ({ accountId, key })),
        );
        must(ledger.write(handled(ledger.read(), refs)));
      },
      () => must(phone.theSavedFilters().write([{ name: '本月', query: { ...noFilter, month: 'this' } }])),
      () => jest.setSystemTime(noon + 86_400_000 * 12),
      () => void phone.reopenBook(),
    ];
    for (const change of changes) {
      await page.leave();
      change();
      await page.visit();
      const anew = await app.open(path);
      expect(page.data['view']).toEqual(anew.data['view']);
      expect(page.text).toBe(anew.text);
      await anew.leave();
    }
  },
);
