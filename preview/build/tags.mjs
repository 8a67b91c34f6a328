/** The tags that WXML itself knows. A tag in no `usingComponents` and not here is a mistake. */
export const builtinTags = new Set([
  'view', 'text', 'button', 'input', 'textarea', 'scroll-view', 'picker', 'picker-view', 'picker-view-column',
  'switch', 'slider', 'checkbox', 'checkbox-group', 'radio', 'radio-group', 'label', 'form', 'navigator',
  'image', 'icon', 'progress', 'rich-text', 'swiper', 'swiper-item', 'cover-view', 'cover-image', 'canvas',
  'page-meta', 'navigation-bar', 'match-media', 'movable-area', 'movable-view', 'root-portal', 'page-container',
  'video', 'map', 'camera', 'web-view', 'ad', 'open-data', 'official-account', 'editor', 'live-player',
  'live-pusher', 'audio', 'share-element', 'keyboard-accessory', 'functional-page-navigator',
])
