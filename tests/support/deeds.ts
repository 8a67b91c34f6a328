import { keptDeeds, type KeptDeeds } from '../../miniprogram/packages/book/keeping/deeds';
import { openDeeds, type DeedArea, type DeedPorts } from '../../miniprogram/storage/areas/deeds';

/** Steps that changed many accounts: done, undone, listed and read. */
export type AllDeeds = DeedArea & KeptDeeds;

export function allDeeds(ports: DeedPorts): AllDeeds {
  const area = openDeeds(ports);
  return { ...area, ...keptDeeds(ports.files, area) };
}
