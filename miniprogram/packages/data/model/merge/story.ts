/** What the platform's pushes tell of one account, laid over what is known of it in the order of their times. */
import type { AccountFields } from '../../../../domain/account/account';
import type { Validity } from '../../../../domain/cycle/nextDue';
import { isSameDue } from '../../../../domain/cycle/renewal';
import type { Day } from '../../../../domain/day/day';
import { readDay } from '../../../../domain/day/day';
import { longDay } from '../../../../domain/day/words';
import { applicationStateLabel } from '../../../../domain/account/words';
import type { RecognisedFacts, Told } from '../recognise/types';
import { onlyName } from '../recognise/types';
import { mergeFacts } from './facts';
import { logTold, withNameVerdict } from './logTold';
import { dueAfter, isBeyond, lastPassedOn, passTold } from './passTold';

export interface Story {
  /** With everything that was logged. */
  fields: AccountFields;
  /** A due day that was told of the running cycle, to be laid over it as one out of any other text. */
  due: RecognisedFacts | null;
  /** A cycle was closed. */
  passed: boolean;
  warnings: string[];
}

export interface Telling {
  /** The account before anything of this paste. */
  stored: AccountFields;
  today: Day;
  numbers: Validity;
}

/** The account after all that was told. What can't be logged is said, with the reason, and changes nothing. */
export function storyOf(told: readonly Told[], telling: Telling): Story {
  return inOrder(told, telling.today).reduce<Story>((story, one) => tell(story, one, telling), {
    fields: telling.stored,
    due: null,
    passed: false,
    warnings: [],
  });
}

/** By day, then by instant; what has no time is about now. */
function inOrder(told: readonly Told[], today: Day): Told[] {
  const day = (one: Told): Day => readDay(one.on) ?? today;
  const at = (one: Told): number => (one.at === 0 ? Number.MAX_SAFE_INTEGER : one.at);
  return told
    .map((one, index) => ({ one, index }))
    .sort((a, b) => day(a.one) - day(b.one) || at(a.one) - at(b.one) || a.index - b.index)
    .map(({ one }) => one);
}

function tell(before: Story, one: Told, telling: Telling): Story {
  const story = withPlainFacts(before, one);
  const on = readDay(one.on) ?? telling.today;
  if (one.step?.state === 'passed') return passing(story, one, on, telling);
  if (one.step) return step(story, one, on, telling);
  if (one.dueOn !== '') return due(story, one, on, telling.today);
  return story.fields === before.fields ? warn(story, `平台推送：${one.says}`) : story;
}

function withPlainFacts(story: Story, { name, filingStatus }: Told): Story {
  const { fields } = story;
  const same = (name === '' || name === fields.name) && (filingStatus === '' || filingStatus === fields.filingStatus);
  if (same) return story;
  return {
    ...story,
    fields: { ...fields, name: name || fields.name, filingStatus: filingStatus || fields.filingStatus },
  };
}

function step(story: Story, one: Told, on: Day, { stored, today }: Telling): Story {
  if (one.step === null || one.step.state === 'passed') return story;
  const { state, note } = one.step;
  const label = `“${applicationStateLabel(state)}”（${longDay(on)}）`;
  if (isBeyond(story.fields.cycle, on))
    return warn(
      story,
      `没有记${label}：存的到期日离这天还有半年以上，应该是上一期的事。到期日不对的话，先改好再粘贴一次`,
    );
  const last = lastPassedOn(story.fields);
  if (last !== null && on <= last) return warn(story, `没有记${label}：是 ${longDay(last)}已经通过的那一期的事`);
  const logged = logTold(story.fields, { state, note, on }, { stored, today });
  if ('already' in logged) return warn(story, `${label}已经记过，相同`);
  if ('problem' in logged) return warn(story, `没有记${label}：${logged.problem}`);
  const next = { ...story, fields: logged.fields };
  return one.on === '' ? warn(next, `${label}没有写是哪天的，先记为今天，可以在办理进度里改`) : next;
}

/** A due day that was told before belongs to the cycle that is closed now. */
function passing(story: Story, one: Told, on: Day, { today, numbers }: Telling): Story {
  const { cycle } = story.fields;
  if (isBeyond(cycle, on)) {
    const fields = withNameVerdict(story.fields, one.step?.namePassed);
    const said = fields === story.fields ? warn(story, `平台推送：${one.says}。这次通过已经记过，相同`) : story;
    const [running, told] = [readDay(cycle.dueOn), readDay(one.dueOn)];
    const same = running !== null && told !== null && isSameDue(running, told);
    return { ...said, fields, due: same ? dueFacts(one) : story.due };
  }
  const fields = story.due ? mergeFacts(story.fields, story.due, null).fields : story.fields;
  const next = dueAfter(fields, one, on, numbers);
  const closed = next.ok ? passTold(fields, { ...next.value, on, namePassed: one.step?.namePassed }, today) : next;
  if (!closed.ok) return warn(story, `没有记“已通过”（${longDay(on)}）：${closed.problem}`);
  const passed: Story = { ...story, fields: closed.value, due: null, passed: true };
  return next.ok && next.value.dueTrust === 'estimated'
    ? warn(passed, `推送里没有新的到期日，先按一年估计为 ${longDay(next.value.dueOn)}，请到后台核对`)
    : passed;
}

/** A push may be old: then its due day is that of a cycle which was closed since. */
function due(story: Story, one: Told, on: Day, today: Day): Story {
  const { cycle, history } = story.fields;
  const [stored, told] = [readDay(cycle.dueOn), readDay(one.dueOn)];
  const last = lastPassedOn(story.fields);
  const closed = history.some(({ dueOn }) => dueOn === one.dueOn) || (last !== null && on < last);
  const outdated =
    stored !== null && told !== null && cycle.dueTrust !== 'estimated' && told < today && isBeyond(cycle, told);
  return closed || outdated
    ? warn(story, `平台推送：${one.says}。这是以前那一期的到期日，没有用上`)
    : { ...story, due: dueFacts(one) };
}

function dueFacts({ dueOn }: Told): RecognisedFacts {
  return { ...onlyName(''), certifiedHow: 'unknown', dueOn, dueTrust: 'imported' };
}

function warn(story: Story, text: string): Story {
  return { ...story, warnings: story.warnings.concat(text) };
}
