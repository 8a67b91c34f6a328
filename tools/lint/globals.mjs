const names = [
  'process', 'console', 'Buffer', 'URL', 'URLSearchParams', 'TextEncoder', 'TextDecoder', 'structuredClone',
  'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'setImmediate', 'queueMicrotask', 'performance',
  'fetch', 'AbortController', 'Response', 'EventTarget', 'CustomEvent', 'crypto',
];
const commonjs = ['module', 'exports', 'require', '__dirname', '__filename'];
// The preview's scripts and those that playwright runs in the page.
const browser = [
  'window', 'document', 'location', 'history', 'navigator', 'localStorage', 'requestAnimationFrame', 'matchMedia',
  'HTMLElement', 'Element', 'Node', 'Event', 'EventSource', 'MutationObserver', 'ResizeObserver', 'customElements',
  'getComputedStyle', 'Blob', 'FileReader', 'indexedDB', 'self', 'alert', 'MouseEvent', 'TouchEvent', 'Touch',
  'cancelAnimationFrame', 'getSelection', 'IntersectionObserver', 'DOMException', 'File', 'sessionStorage',
];

/** Globals of scripts: tools run in Node, the preview in both. */
export const nodeGlobals = Object.fromEntries([...names, ...commonjs, ...browser].map((name) => [name, 'readonly']));
