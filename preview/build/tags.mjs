import { problemAt } from './problems.mjs';
import { templateIn } from './reads.mjs';

/** The tags that WXML itself knows. A tag in no `usingComponents` and not here is a mistake. */
export const builtinTags = new Set([
  'view',
  'text',
  'button',
  'input',
  'textarea',
  'scroll-view',
  'picker',
  'picker-view',
  'picker-view-column',
  'switch',
  'slider',
  'checkbox',
  'checkbox-group',
  'radio',
  'radio-group',
  'label',
  'form',
  'navigator',
  'image',
  'icon',
  'progress',
  'rich-text',
  'swiper',
  'swiper-item',
  'cover-view',
  'cover-image',
  'canvas',
  'page-meta',
  'navigation-bar',
  'match-media',
  'movable-area',
  'movable-view',
  'root-portal',
  'page-container',
  'video',
  'map',
  'camera',
  'web-view',
  'ad',
  'open-data',
  'official-account',
  'editor',
  'live-player',
  'live-pusher',
  'audio',
  'share-element',
  'keyboard-accessory',
  'functional-page-navigator',
]);

/** What WXML itself is made of. */
const structure = new Set(['block', 'include', 'import', 'template', 'slot', 'wxs']);

/**
 * Tags that nobody names, in what a page includes too: a phone draws nothing in their place and says nothing.
 * @param {import('./project.mjs').Project} project
 * @returns {import('./problems.mjs').Problem[]}
 */
export function strangeTags(project) {
  const own = project.parts.filter((part) => !part.path.startsWith('miniprogram_npm'));
  return own.flatMap((part) => {
    const used = /** @type {Record<string, string>} */ (part.config['usingComponents']);
    const tags = [...templateIn(`${part.base}.wxml`).matchAll(/<([a-z][\w-]*)/g)].map(([, tag = '']) => tag);
    return [...new Set(tags)]
      .filter((tag) => !builtinTags.has(tag) && !structure.has(tag) && !(tag in used))
      .map((tag) => problemAt(`${part.path}.wxml`, `<${tag}> stands in no usingComponents`));
  });
}
