import { toEnd } from '../../miniprogram/domain/kit/steps';
import { keptDeeds, type KeptDeeds } from '../../miniprogram/packages/book/keeping/deeds';
import { openDeeds, type DeedArea, type DeedPorts, type Done } from '../../miniprogram/storage/areas/deeds';
import type { Written } from '../../miniprogram/storage/writing/written';

/** Steps that changed many accounts: done and undone, at once where nobody waits for slices, listed and read. */
export interface AllDeeds extends DeedArea, KeptDeeds {
  apply(...change: Parameters<DeedArea['applying']>): Written<Done>;
  undo(done: Done): Written<null>;
}

export function allDeeds(ports: DeedPorts): AllDeeds {
  const area = openDeeds(ports);
  return {
    ...area,
    ...keptDeeds(ports.files, area),
    apply: (...change) => toEnd(area.applying(...change)),
    undo: (done) => toEnd(area.undoing(done)),
  };
}
