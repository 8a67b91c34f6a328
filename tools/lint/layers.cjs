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

/** Libraries a layer may use. vant draws and so belongs to the screens; dayjs formats days and so belongs to the rules. */
const libraries = {
  domain: ['dayjs', 'chinese-days'],
  platform: ['@vant/weapp'],
  components: ['@vant/weapp'],
  screen: ['@vant/weapp'],
  pages: ['@vant/weapp'],
  packages: ['@vant/weapp'],
  storage: [],
  app: [],
};

const shipped = path.resolve(__dirname, '../../miniprogram');

/**
 * @param file absolute path
 * @returns the layer and, in packages/, the package; null outside of what ships
 */
function place(file) {
  const relative = path.relative(shipped, file).split(path.sep);
  const [first, second] = relative;
  if (first === '..' || path.isAbsolute(relative.join(path.sep))) return null;
  if (relative.length === 1) return { layer: 'app', part: '' };
  return { layer: first, part: first === 'packages' ? second : '' };
}

function libraryOf(source) {
  const parts = source.split('/');
  return source.startsWith('@') ? parts.slice(0, 2).join('/') : parts[0];
}

module.exports = { mayImport, libraries, place, libraryOf };
