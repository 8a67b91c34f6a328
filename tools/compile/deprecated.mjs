/** What the platform has given up: it warns at each call, and the larger ones hold up the start. */
const given = /\bwx\s*\.\s*(getSystemInfo(?:Sync|Async)?|getUserInfo|createCanvasContext|canvasGetImageData)\b/g;

/** Calls in the compiled scripts, vant's among them, that the platform has given up. */
export function deprecatedIn(compiled) {
  const found = [];
  for (const [name, content] of Object.entries(compiled)) {
    if (!name.endsWith('.js')) continue;
    for (const [, api] of String(content).matchAll(given)) found.push(`${name} calls wx.${api}, which is given up`);
  }
  return found;
}
