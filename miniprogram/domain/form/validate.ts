/** Everything that judges an account's data: reading stored values back, and the form's fields. */
export { checkFields } from './check';
export type { FieldCheck, FieldKey, FieldMessages } from './check';
export { decodeAccount } from '../account/decode';
export * from '../account/limits';
