/**
 * The icons of vant that our WXML draws, and so the ones that the phone gets. The whole font would take 45 KB of every
 * download; these take 2. A test refuses a page that names another, and a name here that no page draws.
 */
export const iconNames = [
  'arrow-up',
  'arrow-down',
  'cross',
  'plus',
  'clear',
  'search',
  'edit',
  'share-o',
  'clock-o',
  'bell',
];
