/**
 * wxs is JavaScript's cousin: `x.constructor` is a string, a regular expression is written as
 * `getRegExp('\d')` with single backslashes. The template compiler takes wxs for plain JavaScript,
 * so the differences are written out here. No line is added or removed: positions stay right.
 */

/** Run-time helpers that wxs has and JavaScript lacks. */
export const wxsGlobals = [
  'var getRegExp=function(source,flags){return new RegExp(source,flags||"")};',
  'var getDate=function(){return new (Function.prototype.bind.apply(',
  'Date,[null].concat(Array.prototype.slice.call(arguments))))()};',
].join('');

/** @param {string} source @returns {string} */
export function wxsToJs(source) {
  return source
    .replace(/\.constructor(?=\s*[!=]==?\s*['"])/g, '.constructor.name')
    .replace(/(['"]\s*[!=]==?\s*[\w.[\]]+)\.constructor\b(?!\.name)/g, '$1.constructor.name')
    .replace(/getRegExp\(\s*('(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")/g, (call, literal) =>
      call.replace(literal, () => keepBackslashes(literal)),
    )
    .replace(/require\(\s*(['"])([^'"]+)\.wxs\1\s*\)/g, 'require($1$2$1)');
}

/** @param {string} literal with quotes @returns {string} */
function keepBackslashes(literal) {
  return literal.replace(/\\(\\|.)/g, (whole, next) => (next === '\\' || next === literal[0] ? whole : `\\\\${next}`));
}

/**
 * The same for `<wxs module="x">…</wxs>` inside a template.
 * @param {string} wxml
 * @returns {string}
 */
export function inlineWxsToJs(wxml) {
  return wxml.replace(
    /(<wxs\b[^>]*[^/]>)([\s\S]*?)(<\/wxs>)/g,
    (_whole, open, body, close) => `${open}${wxsToJs(body)}${close}`,
  );
}
