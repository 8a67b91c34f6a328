/** Everything that judges an account's data: reading stored values back, and the form's fields. */
export { checkFields } from './checkFields';
export type { FieldCheck, FieldKey, FieldMessages } from './checkFields';
export { decodeAccount } from './decodeAccount';
export * from './limits';
