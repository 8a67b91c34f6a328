/**
 * The article and the official sources side by side, or one below the other where the screen is narrow. `sides`: {id,
 * who, value, about}[].
 */
Component({
  options: { addGlobalClass: true, virtualHost: true },
  properties: {
    sides: { type: Array, value: [] },
  },
});
