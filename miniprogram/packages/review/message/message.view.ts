import type { Account } from '../../../domain/account/account';
import { certificationStatus } from '../../../domain/status/status';
import type { Tone } from '../../../domain/outgoing/tone';
import type { Standing } from '../../../domain/rules/standing';
import { fillTemplate } from '../model/message/fill';
import { defaultTemplates, toneLabels } from '../model/message/templates';
import { tonesFor } from '../model/message/tonesFor';

type Templates = Partial<Record<Tone, string>>;

export interface MessageView {
  name: string;
  tones: { value: Tone; label: string }[];
  tone: Tone;
  /** Filled in: what is copied. */
  text: string;
  /** The template was edited. */
  edited: boolean;
}

export interface MessageState {
  account: Account;
  /** The wanted tone; one that isn't true of the account gives way to the fitting one. */
  tone: Tone | '';
  templates: Templates;
}

/** The text for a tone with its blanks: as edited, else as built in. */
export function templateOf(templates: Templates, tone: Tone): string {
  return templates[tone] ?? defaultTemplates[tone];
}

/** The text to the client about one account. Only tones that are true of it are offered. */
export function messageView({ account, tone, templates }: MessageState, standing: Standing): MessageView {
  const status = certificationStatus(account, standing);
  const fitting = tonesFor(account, status, standing.numbers);
  const chosen = fitting.find((each) => each === tone) ?? fitting[0] ?? 'notice';
  return {
    name: account.name,
    tones: fitting.map((value) => ({ value, label: toneLabels[value] })),
    tone: chosen,
    text: fillTemplate(templateOf(templates, chosen), account, status, standing),
    edited: templates[chosen] !== undefined,
  };
}
