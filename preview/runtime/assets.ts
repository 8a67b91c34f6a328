import { userFileUrl } from './wx/fileStore';

/**
 * @param source as a page writes it: `/assets/a.png`, `../a.png`, a user file, a data URL
 * @param owner path of the component that wrote it
 * @returns an address that the browser can load
 */
export function assetUrl(source: string, owner: string): string {
  if (/^(?:data|blob|https?):/.test(source)) return source;
  const file = userFileUrl(source);
  if (file !== undefined) return file;
  if (source.startsWith('/')) return `./app${source}`;
  const base = new URL(`./app/${owner}`, document.baseURI);
  return new URL(source, base).href;
}
