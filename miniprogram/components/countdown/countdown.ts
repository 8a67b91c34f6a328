/** Days left or over, in large figures; `size` is row (in lists) or hero (on an account's own page). */
Component({
  options: { addGlobalClass: true, virtualHost: true },
  properties: {
    caption: String,
    figure: String,
    unit: String,
    tone: String,
    spoken: String,
    size: { type: String, value: 'row' },
  },
});
