/** Everything that judges an account's data: reading stored values back, and the form's fields. */
export { checkFields } from './checkFields';
export { decodeAccount } from './decodeAccount';
export type { FieldCheck, FieldKey, FieldMessages } from './fieldCheck';
export * from './limits';
