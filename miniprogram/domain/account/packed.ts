import type { Account } from './account';
import { emptyFields } from './account';
import type { Result } from '../kit/result';
import { decodeAccount } from './decode';
import { fieldOf, isRecord } from '../kit/json';

/**
 * An account as it stands in a line: what is empty ('', [], null, false) is left out. That is a quarter of a usual
 * record, and an account with every field in use still fits a thousand bytes.
 */
type Packed = Record<string, unknown>;

const emptyCycleFields: Packed = { dueOn: '', dueTrust: '', opensOn: '', application: null };
const emptyClosedFields: Packed = {
  dueOn: '',
  dueTrust: '',
  opensOn: '',
  passedOn: '',
  feeYuan: null,
  application: null,
};
const emptyAccountFields: Packed = withoutFilled({ ...emptyFields(''), deletedOn: '' });

/** JSON of an account. Fields of `previous` that this version doesn't know are taken over. */
export function encodeRecord(account: Account, previous: unknown): string {
  const unknown: Packed = {};
  Object.entries(asFields(previous)).forEach(([key, value]) => {
    if (!(key in account)) unknown[key] = value;
  });
  const { cycle, history, ...rest } = account;
  return JSON.stringify({
    ...withoutEmpty({ ...rest }),
    cycle: withoutEmpty({ ...cycle }),
    ...(history.length > 0 ? { history: history.map((closed) => withoutEmpty({ ...closed })) } : {}),
    ...unknown,
  });
}

/** The account of a parsed line. Total, as `decodeAccount` is. */
export function decodeRecord(value: unknown): Result<Account> {
  const history = fieldOf(value, 'history');
  return decodeAccount({
    ...emptyAccountFields,
    ...asFields(value),
    cycle: filled(emptyCycleFields, fieldOf(value, 'cycle')),
    ...(Array.isArray(history) ? { history: history.map((closed) => filled(emptyClosedFields, closed)) } : {}),
  });
}

function isEmpty(value: unknown): boolean {
  return value === '' || value === null || value === false || (Array.isArray(value) && value.length === 0);
}

function withoutEmpty(fields: Packed): Packed {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => !isEmpty(value)));
}

function withoutFilled(fields: Packed): Packed {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => isEmpty(value)));
}

/** A value that is no object stays as it is, to be refused by name. */
function filled(empty: Packed, value: unknown): unknown {
  return isRecord(value) ? { ...empty, ...value } : value;
}

function asFields(value: unknown): Packed {
  return isRecord(value) ? { ...value } : {};
}
