import { beside } from '../domain/kit/beside';

/** What a page is about, by its address: `about(this).id`. No screen shows an id, so it stands beside the data. */
export const about = beside(() => ({ id: '' }));
