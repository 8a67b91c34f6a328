import { cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const previewFolder = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const MEDIA = /\.(?:png|jpe?g|gif|svg|webp|ico|mp3|mp4|ttf|woff2?)$/i;

/**
 * Copies what the app shows but no compiler reads: its pictures, under app/ with their own paths.
 * @param {string} root the app's folder
 * @param {string} outFolder
 */
export function copyMedia(root, outFolder) {
  const walk = (/** @type {string} */ folder) => {
    for (const entry of readdirSync(path.join(root, folder), { withFileTypes: true })) {
      const name = path.join(folder, entry.name);
      if (entry.isDirectory() && entry.name !== 'node_modules' && entry.name !== 'miniprogram_npm') walk(name);
      else if (entry.isFile() && MEDIA.test(entry.name)) {
        const target = path.join(outFolder, 'app', name);
        mkdirSync(path.dirname(target), { recursive: true });
        cpSync(path.join(root, name), target);
      }
    }
  };
  if (existsSync(root)) walk('');
}

/** Copies the two HTML pages and their style sheets. @param {string} outFolder */
export function copyPages(outFolder) {
  const shell = path.join(previewFolder, 'shell');
  for (const file of ['index.html', 'phone.html', 'shell.css'])
    cpSync(path.join(shell, file), path.join(outFolder, file));
  const styles = path.join(previewFolder, 'runtime', 'styles');
  for (const file of readdirSync(styles)) cpSync(path.join(styles, file), path.join(outFolder, file));
}
