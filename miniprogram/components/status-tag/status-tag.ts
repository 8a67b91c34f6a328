/** A certification status as a tag: mark and words carry the meaning, colour only repeats it. */
Component({
  options: { addGlobalClass: true, virtualHost: true },
  properties: {
    text: String,
    mark: String,
    tone: String,
  },
});
