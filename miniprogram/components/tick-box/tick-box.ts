/** The box of what can be ticked, to be seen only: the row that is tapped says aloud that it is a checkbox, and how. */
Component({
  options: { addGlobalClass: true, virtualHost: true },
  properties: {
    on: Boolean,
  },
});
