import type { CodeSpace } from 'glass-easel-miniprogram-adapter';

/** A definition as an app writes it; only what the preview touches is spelled out. */
export interface Definition {
  behaviors?: unknown[];
  properties?: Record<string, unknown>;
  options?: { addGlobalClass?: boolean; styleIsolation?: string; [key: string]: unknown };
  [key: string]: unknown;
}

/** Paths of components that take part in a form. */
export const formFields = new Set<string>();

/**
 * `wx://…` behaviors are the platform's. Form fields get their two properties; the others have no
 * meaning outside the platform and are left out.
 */
export function replaceBuiltinBehaviors(space: CodeSpace, definition: Definition): Definition {
  const behaviors = definition.behaviors;
  if (behaviors === undefined || !behaviors.some((one) => typeof one === 'string')) return definition;
  const replaced = behaviors.flatMap((one) => {
    if (typeof one !== 'string') return [one];
    if (one !== 'wx://form-field') return [];
    return [space.behavior().property('name', String).property('value', { type: null, value: null }).register()];
  });
  return { ...definition, behaviors: replaced };
}
