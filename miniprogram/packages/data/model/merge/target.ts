/** All that one paste says about one account, and the row that comes of it. */
import type { Account } from '../../../../domain/account/account';
import type { Validity } from '../../../../domain/cycle/nextDue';
import { isSameDue } from '../../../../domain/cycle/renewal';
import type { Day } from '../../../../domain/day/day';
import { readDay } from '../../../../domain/day/day';
import type { RecognisedFacts, Told } from '../recognise/types';
import { addRow } from './addRow';
import { mergeFacts } from './facts';
import type { PasteRow } from './row';
import { rowFor } from './row';
import type { Story } from './story';
import { storyOf } from './story';
import { mergePasted } from './twice';

interface About {
  /** As the index has it: it learns the ids that the paste brings. */
  indexed: Account;
  told: Told[];
  warnings: string[];
}

/** An account that is to be added. */
export interface Newcomer extends About {
  stored: null;
  facts: RecognisedFacts;
}

/** One that is stored; `facts` null: only pushes are about it. */
export interface Known extends About {
  stored: Account;
  facts: RecognisedFacts | null;
}

export type Target = Newcomer | Known;

/** What was told happened before the paste, and what a text says holds now: so the pushes come first. */
export function targetRow(target: Target, given: { today: Day; numbers: Validity }): PasteRow {
  const { told, warnings } = target;
  if (target.stored === null) {
    const row = addRow(target.facts, warnings);
    if (told.length === 0) return row;
    const story = storyOf(told, { ...given, stored: row.fields });
    const fields = story.due ? mergeFacts(story.fields, story.due, null).fields : story.fields;
    return { ...row, fields, warnings: row.warnings.concat(story.warnings) };
  }
  const story = storyOf(told, { ...given, stored: target.stored });
  const said = warnings.concat(story.warnings);
  const all = together(story, target.facts);
  const nothing = { fields: story.fields, conflict: null, passed: null, warnings: [], guesses: [] };
  const merged = all === null ? nothing : mergeFacts(story.fields, all, given.today);
  return rowFor(target.stored, merged, said, story.fields.cycle);
}

/** The due day that was told and what the texts say; a due day of the cycle that was just closed says nothing more. */
function together({ fields, due, passed }: Story, facts: RecognisedFacts | null): RecognisedFacts | null {
  if (facts === null) return due;
  if (due) return mergePasted({ ...due, name: facts.name, appid: facts.appid }, facts).facts;
  const [running, written] = [readDay(fields.cycle.dueOn), readDay(facts.dueOn)];
  const old = passed && running !== null && written !== null && written < running && !isSameDue(running, written);
  return old ? { ...facts, dueOn: '', dueTrust: '', opensOn: '' } : facts;
}
