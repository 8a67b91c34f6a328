import gaps from '../phone-gaps.cjs';

const hint = 'It does not exist on every phone.';
const { missingGlobals, missingMethods } = gaps;
const browserOnly = ['window', 'document', 'localStorage', 'sessionStorage', 'navigator', 'location', 'self'];
const network = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'];
const localised = ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'];
const methods = [...new Set(Object.values(missingMethods).flat())];

/** A catch may not be empty, not even but for a comment. */
export const emptyCatch = {
  selector: 'CatchClause > BlockStatement[body.length=0]',
  message: 'Say what a failure means here.',
};

/** Rules for all that ships: what a phone lacks, what must not be asked, what stays readable. */
export const phoneRules = {
  'no-restricted-globals': [
    'error',
    ...missingGlobals.map((name) => ({ name, message: hint })),
    ...browserOnly.map((name) => ({ name, message: 'It belongs to browsers.' })),
    ...network.map((name) => ({ name, message: 'Nothing leaves the phone.' })),
    ...['globalThis', 'global'].map((name) => ({ name, message: 'Name what you need, so that it can be checked.' })),
  ],
  'no-eval': 'error',
  'no-new-func': 'error',
  'borrowed/no-restricted-syntax': [
    'error',
    { selector: `CallExpression > MemberExpression.callee[property.name=/^(${methods.join('|')})$/]`, message: hint },
    {
      selector: `CallExpression > MemberExpression.callee[property.name=/^(${localised.join('|')})$/]`,
      message: 'Phones have no Intl: format by hand.',
    },
    { selector: 'ImportExpression', message: 'A phone can not import while running.' },
    emptyCatch,
  ],
  'house/import-direction': 'error',
  'house/no-address': 'error',
  'house/plain-regex': 'error',
  'max-lines': ['error', { max: 250 }],
  complexity: ['error', 15],
  'max-depth': ['error', 4],
  'max-params': ['error', 5],
  'no-console': 'error',
  // Pasted text is cleaned of control characters, and so they have to be named.
  'no-control-regex': 'off',
};

/** Never, in any layer. */
const requests = [
  '^(request|downloadFile|uploadFile|connectSocket|sendSocketMessage)$',
  '^create(UDPSocket|TCPSocket)$',
  '^(login|loadSubpackageRequest|preloadWebview|reportEvent|reportAnalytics)$',
];
const storing = ['Storage', '^getFileSystemManager$'];

/** Which part of wx each layer may use. */
export const wxUse = {
  none: [{ allow: [], why: 'go through platform/ or storage/.' }],
  storage: [{ allow: [...storing, '^env$'], deny: requests, why: 'storage/ uses storage and files only.' }],
  platform: [{ deny: [...requests, ...storing], why: 'storing is for storage/, and nothing leaves the phone.' }],
  /** Reads files that a person has chosen: they are the platform's, and no part of what is stored. */
  chosenFiles: [{ deny: requests, why: 'nothing leaves the phone.' }],
};
