/** Says that there is nothing here and what to do next; buttons go into the slot. */
Component({
  options: { addGlobalClass: true, virtualHost: true },
  properties: {
    title: String,
    text: String,
  },
});
