import formatNames from '../lint/formatNames.cjs';

const address = /https?:\/\/[^\s'"`)\\]*|wss?:\/\/[^\s'"`)\\]*|url\(\s*['"]?\/\/[^)]*\)|['"`]\/\/[\w-]+\.[^'"`]*/gi;

const texts = /\.(js|json|wxml|wxss|wxs)$/;

/** Network addresses in the compiled package: there must be none, since nothing leaves the phone. */
export function addressesIn(compiled) {
  const found = [];
  for (const [name, content] of Object.entries(compiled)) {
    if (!texts.test(name)) continue;
    for (const [match] of String(content).matchAll(address)) {
      if (!formatNames.includes(match)) found.push(`${name} names a network address: ${match.slice(0, 100)}`);
    }
  }
  return found;
}
