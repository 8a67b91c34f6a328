/**
 * WXSS selectors speak of tags and scopes that a browser does not know: `view` is the element
 * `wx-view` here, `page` is the page's own root, a component's classes are its own.
 *
 * @typedef {object} Scope
 * @property {string} prefix put before class names; '' for pages and shared components
 * @property {string} [page] the sheet belongs to this page only
 * @property {string} host selector for `:host`
 * @property {(tag: string) => string} tag custom component tags stay as they are
 */

const TOKEN =
  /(\[[^\]]*\])|(::?[\w-]+(?:\([^)]*\))?)|(\.-?[A-Za-z_][\w-]*)|(#[\w-]+)|(-?[A-Za-z_][\w-]*)|(%)|([\s\S])/g;

/**
 * @param {string} selector one selector, no top-level comma
 * @param {Scope} scope
 * @returns {string}
 */
export function rewriteSelector(selector, scope) {
  let namesPage = false;
  const rewritten = selector.trim().replace(TOKEN, (token, attribute, pseudo, className, id, tag) => {
    if (attribute !== undefined || token === '%') return token;
    if (pseudo !== undefined) return rewritePseudo(pseudo, scope);
    if (className !== undefined) return scope.prefix === '' ? className : `.${scope.prefix}--${className.slice(1)}`;
    if (id !== undefined) return `[data-wx-id="${id.slice(1)}"]`;
    if (tag === 'page') {
      namesPage = true;
      return '.wx-page';
    }
    return tag === undefined ? token : scope.tag(tag);
  });
  if (scope.page === undefined) return rewritten;
  const own = `:where([data-page="${scope.page}"])`;
  return namesPage ? rewritten.replace('.wx-page', `.wx-page${own}`) : `${own} ${rewritten}`;
}

/** @param {string} pseudo @param {Scope} scope @returns {string} */
function rewritePseudo(pseudo, scope) {
  if (pseudo === ':host') return scope.host;
  const inner = /^(:(?:not|is|where)\()([\s\S]*)\)$/.exec(pseudo);
  if (inner === null) return pseudo;
  const bare = { ...scope, page: undefined };
  return `${inner[1]}${(inner[2] ?? '')
    .split(',')
    .map((one) => rewriteSelector(one, bare))
    .join(', ')})`;
}
