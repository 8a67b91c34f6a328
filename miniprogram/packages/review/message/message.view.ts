import type { Account } from '../../../domain/account/account';
import { certificationStatus } from '../../../domain/status/status';
import type { Tone } from '../../../domain/outgoing/tone';
import type { Standing } from '../../../domain/rules/standing';
import { fillTemplate } from '../model/message/fill';
import { defaultTemplates, toneLabels } from '../model/message/templates';
import { tonesFor } from '../model/message/tonesFor';

export interface MessageView {
  name: string;
  tones: { value: Tone; label: string }[];
  tone: Tone;
  /** As stored, with its blanks. */
  template: string;
  /** Filled in: what is copied. */
  text: string;
  /** The template was edited. */
  edited: boolean;
}

export interface MessageState {
  account: Account;
  /** The wanted tone; one that isn't true of the account gives way to the fitting one. */
  tone: Tone | '';
  templates: Partial<Record<Tone, string>>;
}

/** The text to the client about one account. Only tones that are true of it are offered. */
export function messageView({ account, tone, templates }: MessageState, standing: Standing): MessageView {
  const status = certificationStatus(account, standing);
  const fitting = tonesFor(account, status, standing.numbers);
  const chosen = fitting.find((each) => each === tone) ?? fitting[0] ?? 'notice';
  const template = templates[chosen] ?? defaultTemplates[chosen];
  return {
    name: account.name,
    tones: fitting.map((value) => ({ value, label: toneLabels[value] })),
    tone: chosen,
    template,
    text: fillTemplate(template, account, status, standing),
    edited: templates[chosen] !== undefined,
  };
}
