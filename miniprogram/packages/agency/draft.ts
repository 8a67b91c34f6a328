import { noFilter, type ListQuery } from '../../domain/lists/search';

/** What 筛选 asks for so far: its list of values changes it too. */
export const draft: { query: ListQuery } = { query: noFilter };
