/** A page's address as navigateTo takes it. */
export interface Address {
  path: string;
  query: Record<string, string>;
}

/**
 * @param url absolute, or relative to the page that navigates
 * @param from path of that page
 */
export function parseAddress(url: string, from: string): Address {
  const [place = '', search = ''] = url.split('?');
  const query: Record<string, string> = {};
  for (const part of search.split('&').filter((one) => one !== '')) {
    const at = part.indexOf('=');
    // Values stay encoded: a page decodes them itself, on the phone too.
    query[at < 0 ? part : part.slice(0, at)] = at < 0 ? '' : part.slice(at + 1);
  }
  if (place.startsWith('/')) return { path: place.slice(1), query };
  const steps = from.split('/').slice(0, -1);
  for (const step of place.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return { path: steps.join('/'), query };
}

export function formatAddress({ path, query }: Address): string {
  const search = Object.entries(query)
    .map(([key, value]) => `${key}=${value}`)
    .join('&');
  return search === '' ? `/${path}` : `/${path}?${search}`;
}
