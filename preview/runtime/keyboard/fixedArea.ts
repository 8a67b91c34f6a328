/**
 * @returns whether a field stands in a part of the page that doesn't scroll. A textarea there has to say `fixed`: a
 * phone that isn't told leaves it where the page was.
 */
export function standsFixed(field: HTMLElement): boolean {
  let element: HTMLElement | null = field;
  for (; element !== null && !element.classList.contains('wx-page'); element = element.parentElement)
    if (getComputedStyle(element).position === 'fixed') return true;
  return false;
}
