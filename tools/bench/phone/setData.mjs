const steps = /[^.[\]]+/g;

/** Sets what a path such as `groups[0].rows[1].name` names. */
export function setPath(data, path, value) {
  const names = path.match(steps);
  const last = names.pop();
  let place = data;
  names.forEach((name, at) => {
    place = place[name] ??= /^\d+$/.test(names[at + 1] ?? last) ? [] : {};
  });
  place[last] = value;
}

/**
 * What the platform does with a patch before the renderer gets it: it becomes a text, and the page keeps a copy.
 * @returns bytes of the text
 */
export function applyPatch(data, patch) {
  const text = JSON.stringify(patch);
  for (const [path, value] of Object.entries(JSON.parse(text))) setPath(data, path, value);
  return Buffer.byteLength(text);
}
