/** The platform gives 10 MB in all; the last one is kept free, so that deleting and undoing always have room. */
export const quotaBytes = 9 * 1024 * 1024;

/** Whether a write that adds `growth` bytes fits. What frees space, or keeps it as it is, always fits. */
export function fits(usedBytes: number, growth: number): boolean {
  return growth <= 0 || usedBytes + growth <= quotaBytes;
}
