/**
 * What `Component` and `Behavior` make of what they are given, as far as pages use it: one definition with the data,
 * the methods and the lifetimes of all behaviors, those first that were named first.
 */

/** A behavior's filter sees whatever is built on it; it is told the filters of what it is built on itself. */
function filtered(definition) {
  for (const { definitionFilter, behaviors = [] } of definition.behaviors ?? [])
    definitionFilter?.(
      definition,
      behaviors.map((below) => below.definitionFilter),
    );
  return definition;
}

export const asBehavior = filtered;

/** Each once, what it is built on before it. */
function inOrder(definition, found = new Set()) {
  for (const behavior of definition.behaviors ?? []) inOrder(behavior, found);
  return found.add(definition);
}

/** @returns `{ data, methods, lifetimes, pageLifetimes }`; a lifetime is a list of what is called */
export function asComponent(definition) {
  const all = [...inOrder(filtered(definition))];
  const merged = (part) => Object.assign({}, ...all.map((one) => one[part] ?? {}));
  const listed = (part) => {
    const lists = {};
    for (const one of all) for (const [name, call] of Object.entries(one[part] ?? {})) (lists[name] ??= []).push(call);
    return lists;
  };
  const properties = Object.entries(merged('properties')).map(([name, { value = null }]) => [name, value]);
  return {
    data: { ...Object.fromEntries(properties), ...merged('data') },
    methods: merged('methods'),
    lifetimes: listed('lifetimes'),
    pageLifetimes: listed('pageLifetimes'),
  };
}
