import type { AccountFields } from '../account/account';

/** The fields of the form; those of the running cycle under names of their own. */
export type FieldKey = keyof AccountFields | 'dueOn' | 'dueTrust' | 'opensOn';

/** Chinese messages beside fields. */
export type FieldMessages = Partial<Record<FieldKey, string>>;

/** Errors forbid saving, warnings don't; a field without a message is fine. */
export interface FieldCheck {
  errors: FieldMessages;
  warnings: FieldMessages;
}
