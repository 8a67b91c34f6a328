/**
 * The icons of vant that the phone gets: those that our pages name and those that vant's own parts in use draw
 * (cell, field, search, popup, checkbox). The whole font would take 45 KB of every download; these take under 4.
 * A test refuses a page that names another.
 */
export const iconNames = [
  'arrow',
  'arrow-left',
  'arrow-up',
  'arrow-down',
  'success',
  'cross',
  'plus',
  'minus',
  'fail',
  'clear',
  'close',
  'search',
  'checked',
  'passed',
  'question-o',
  'info-o',
  'warning-o',
  'edit',
  'delete-o',
  'share-o',
  'clock-o',
  'bell',
];
