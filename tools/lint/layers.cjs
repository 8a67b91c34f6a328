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
 * Libraries a layer may use. vant draws and so belongs to the screens; dayjs formats days and so belongs to the rules.
 */
const libraries = {
  domain: ['dayjs'],
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
  domain: ['kit', 'day', 'account', 'rules', 'cycle', 'form', 'status', 'lists', 'reminders', 'outgoing'],
  storage: ['device', 'sealed', 'writing', 'book', 'areas', ''],
};

/** A folder of a subpackage that holds rules of its own: as pure as domain/, which is all that it may import. */
const pureFolder = 'model';

const shipped = path.resolve(__dirname, '../../miniprogram');

/**
 * @param file absolute path
 * @returns the layer, in packages/ the package and whether the file is in its model/, in a layer with rooms the room;
 *   null outside of what ships
 */
function place(file) {
  const relative = path.relative(shipped, file).split(path.sep);
  const [layer, second, third] = relative;
  if (layer === '..' || path.isAbsolute(relative.join(path.sep))) return null;
  if (relative.length === 1) return { layer: 'app', part: '', pure: false, room: null };
  return {
    layer,
    part: layer === 'packages' ? second : '',
    pure: layer === 'packages' && third === pureFolder,
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
    if ((libraries[from.layer] ?? []).includes(libraryOf(source))) return null;
    return { messageId: 'library', data: { layer: from.layer, source } };
  }
  const to = place(path.resolve(path.dirname(file), source));
  if (to === null || to.layer === 'miniprogram_npm') return { messageId: 'outside' };
  if (from.pure && !(to.pure && to.part === from.part) && to.layer !== 'domain') return { messageId: 'impure' };
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

function isLaterRoom(from, to) {
  if (from.room === null) return false;
  const order = rooms[from.layer];
  return order.indexOf(to.room) > order.indexOf(from.room);
}

module.exports = { rooms, problemOf };
