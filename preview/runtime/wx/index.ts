import { component } from 'glass-easel-miniprogram-adapter';
import { countSyncCalls } from '../counts/launch';
import type { Caller } from '../engine/space';
import { elementTags } from '../elements/register';
import type { Manifest } from '../manifest';
import type { PageStack } from '../pages/stack';
import { createAnimation } from './animation';
import { eventApis } from './appEvents';
import { unsupported } from './call';
import { calendarApis } from './calendar';
import { canvasApis } from './canvas';
import { clipboardApis } from './clipboard';
import { feedbackApis } from './feedback';
import { USER_DATA_PATH } from './fileStore';
import { fileApis } from './files';
import { navigationApis } from './navigation';
import { afterDrawing } from '../world/rendering';
import { PageIntersectionObserver } from './observe';
import { SelectorQuery } from './query';
import { shareApis } from './share';
import { storageApis } from './storage';
import { systemApis } from './system';

type Table = Record<string, unknown>;

/** `canIUse('openType.x')` and the like: true only for what works here. */
function canIUse(implemented: Table, schema: string): boolean {
  const [name = '', part = '', value = ''] = schema.split('.');
  if (name in implemented) return true;
  if (!elementTags.includes(name)) return false;
  return part === 'open-type' ? value === 'share' : true;
}

/**
 * Makes `wx`. What WeChat has and a browser cannot stand in for is there and fails; what WeChat does
 * not have is undefined.
 */
export function createWx(manifest: Manifest, stack: PageStack): object {
  const implemented: Table = {
    env: { USER_DATA_PATH },
    ...storageApis,
    ...fileApis,
    ...canvasApis,
    ...calendarApis(),
    ...feedbackApis,
    ...clipboardApis,
    ...shareApis,
    ...systemApis,
    ...eventApis,
    ...navigationApis(stack),
    nextTick: (callback: () => void) => {
      setTimeout(afterDrawing(callback), 0);
    },
    createAnimation,
    createSelectorQuery: () => new SelectorQuery(stack.top?.caller),
    createIntersectionObserver: (owner: Caller, options?: object) => new PageIntersectionObserver(owner, options),
  };
  implemented['canIUse'] = (schema: unknown) => canIUse(implemented, String(schema));
  const rest = manifest.apiNames.filter((name) => !(name in implemented));
  return countSyncCalls({ ...Object.fromEntries(rest.map((name) => [name, unsupported(name)])), ...implemented });
}

/** The same measuring tools as methods of every component. */
export function extendComponents(): void {
  const prototype = component.ComponentCaller.prototype as unknown as Table;
  prototype['createSelectorQuery'] = function createSelectorQuery(this: Caller) {
    return new SelectorQuery(this);
  };
  prototype['createIntersectionObserver'] = function createIntersectionObserver(this: Caller, options?: object) {
    return new PageIntersectionObserver(this, options);
  };
}
