/**
 * The points of a review cycle from top to bottom with today's place among them.
 * `points`: {id, label, day, note, state: past | now | next | ahead, today: boolean}; the row with `today` is today
 * itself.
 */
Component({
  options: { addGlobalClass: true, virtualHost: true },
  properties: {
    points: { type: Array, value: [] },
  },
});
