import {
  emptyFields,
  type Account,
  type AccountFields,
  type ApplicationState,
  type Cycle,
  type DueTrust,
} from '../../miniprogram/domain/account/account';

let made = 0;

/** A stored account with what a test says of it; ids count up. */
export function stored(patch: Partial<Omit<Account, 'cycle'>> & { cycle?: Partial<Cycle> } = {}): Account {
  made += 1;
  const fields = emptyFields('西湖小馆');
  return {
    ...fields,
    id: `p01-t${made}`,
    rev: {},
    createdAt: made,
    updatedAt: made,
    deletedOn: '',
    ...patch,
    cycle: { ...fields.cycle, ...patch.cycle },
  };
}

/** A certified account with a due day. */
export function dated(
  dueOn: string,
  dueTrust: DueTrust | '' = 'confirmed',
  patch: Partial<Omit<AccountFields, 'cycle'>> = {},
): Account {
  return stored({ certifiedHow: 'own', ...patch, cycle: { dueOn, dueTrust } });
}

/** The account with an open application that went through `states`. */
export function applying(account: Account, ...states: ApplicationState[]): Account {
  const steps = states.map((state) => ({ state, on: '2026-01-01', feeYuan: null, note: '' }));
  return { ...account, cycle: { ...account.cycle, application: { id: 'a1', steps } } };
}
