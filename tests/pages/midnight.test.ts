/** @jest-environment jsdom */
import { everyPage, startedFull } from '../support/everyPage';
import { settled } from '../support/rendered';

/** Ten seconds before midnight in Beijing. */
const lateInTheEvening = Date.parse('2026-03-05T23:59:50+08:00');

beforeEach(() => jest.useFakeTimers({ now: lateInTheEvening }));
afterEach(() => jest.useRealTimers());

/** There, who comes after has seen what was new; the days are those of the other lists. */
const seenMeanwhile = 'pages/reminders/reminders';

test.each(everyPage.filter((path) => path !== seenMeanwhile))(
  '%s, open over midnight, shows what it shows to who comes after',
  async (path) => {
    const app = startedFull();
    const page = await app.openPage(path);
    jest.advanceTimersByTime(20_000);
    await settled();
    const fresh = await app.openPage(path);
    expect(page.data).toEqual(fresh.data);
  },
);
