'use strict';

const path = require('node:path');

/**
 * Which layer may import which. A layer's own files may always import each other, except packages/ (see place).
 * `screen` is what every screen needs. It is in the main package, which is there before any subpackage.
 */
const mayImport = {
  domain: [],
  storage: ['domain'],
  platform: ['domain'],
  components: ['domain'],
  screen: ['storage', 'platform', 'domain'],
  pages: ['screen', 'components', 'storage', 'platform', 'domain'],
  packages: ['screen', 'components', 'storage', 'platform', 'domain'],
  app: ['storage', 'platform', 'domain'],
};

/**
 * Libraries a layer may use. vant draws and so belongs to the screens. The main package does without the 8 KB of dayjs.
 */
const libraries = {
  domain: [],
  platform: ['@vant/weapp'],
  components: ['@vant/weapp'],
  screen: ['@vant/weapp'],
  pages: ['@vant/weapp'],
  packages: ['@vant/weapp'],
  storage: [],
  app: [],
};

/**
 * The rooms of a layer, each of which may import only itself and those named before it. '' stands for the files beside
 * them: storage/phone.ts is the door that opens on all of its rooms.
 */
const rooms = {
  domain: ['kit', 'day', 'account', 'rules', 'cycle', 'status', 'lists', 'reminders', 'outgoing'],
  storage: ['device', 'sealed', 'writing', 'book', 'areas', ''],
};

/**
 * Folders of a subpackage that stand for a layer, by what each may import: of its own package, of the main one, and of
 * libraries.
 * model/ holds rules, as pure as domain/; platform/ is the only other code that names wx.
 */
const layersInside = {
  model: { inside: ['model'], main: ['domain'], libraries: ['dayjs'] },
  platform: { inside: ['platform', 'model'], main: ['platform', 'domain'], libraries: [] },
};

const shipped = path.resolve(__dirname, '../../miniprogram');

/**
 * @param file absolute path
 * @returns the layer, in packages/ the package and which layer its folder stands for ('' none), in a layer with rooms
 *   the room; null outside of what ships
 */
function place(file) {
  const relative = path.relative(shipped, file).split(path.sep);
  const [layer, second, third] = relative;
  if (layer === '..' || path.isAbsolute(relative.join(path.sep))) return null;
  if (relative.length === 1) return { layer: 'app', part: '', inside: '', room: null };
  return {
    layer,
    part: layer === 'packages' ? second : '',
    inside: layer === 'packages' && third in layersInside ? third : '',
    room: layer in rooms ? (relative.length > 2 ? second : '') : null,
  };
}

function libraryOf(source) {
  const parts = source.split('/');
  return source.startsWith('@') ? parts.slice(0, 2).join('/') : parts[0];
}

/** What is wrong with importing `source` from `file`: a message id of the rule import-direction with data, or null. */
function problemOf(file, source) {
  const from = place(file);
  if (from === null) return null;
  if (from.room !== null && !rooms[from.layer].includes(from.room))
    return { messageId: 'unknownRoom', data: { layer: from.layer, room: from.room } };
  if (source.endsWith('.json')) return { messageId: 'json' };
  if (!source.startsWith('.')) {
    const allowed = from.inside === '' ? libraries[from.layer] : layersInside[from.inside].libraries;
    if ((allowed ?? []).includes(libraryOf(source))) return null;
    return { messageId: 'library', data: { layer: from.layer, source } };
  }
  const to = place(path.resolve(path.dirname(file), source));
  if (to === null || to.layer === 'miniprogram_npm') return { messageId: 'outside' };
  if (from.inside !== '' && !mayImportInside(from, to)) return { messageId: 'inside', data: wordsInside(from.inside) };
  if (to.layer === from.layer) {
    if (to.part !== from.part) return { messageId: 'sibling' };
    return isLaterRoom(from, to)
      ? {
          messageId: 'laterRoom',
          data: { layer: from.layer, from: from.room || 'a loose file', to: to.room || 'a loose file' },
        }
      : null;
  }
  if ((mayImport[from.layer] ?? []).includes(to.layer)) return null;
  return { messageId: 'upwards', data: { from: from.layer, to: to.layer } };
}

function wordsInside(folder) {
  const { inside, main } = layersInside[folder];
  const listed = (names) => names.map((name) => `${name}/`).join(', ');
  return { folder, main: listed(main), own: listed(inside) };
}

/** Whether a file of a subpackage's model/ or platform/ may import that file. */
function mayImportInside(from, to) {
  const { inside, main } = layersInside[from.inside];
  return to.layer === 'packages' ? to.part === from.part && inside.includes(to.inside) : main.includes(to.layer);
}

function isLaterRoom(from, to) {
  if (from.room === null) return false;
  const order = rooms[from.layer];
  return order.indexOf(to.room) > order.indexOf(from.room);
}

module.exports = { rooms, problemOf };
