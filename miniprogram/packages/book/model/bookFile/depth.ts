/** Far more than anything that this app writes, and far less than what a phone can go down into. */
const deepest = 64;

/** Whether a parsed value has fields within fields without end: going through it could fail, so it isn't taken. */
export function isTooDeep(value: unknown, left = deepest): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return left === 0 || Object.values(value).some((one) => isTooDeep(one, left - 1));
}
