import sharp from 'sharp';

/**
 * The same picture with a palette: about a third of the bytes. Screens and icons are a few flat colours and the greys
 * at the edges of letters, so nothing that one could see is lost; without dithering, flat stays flat.
 * @param png what a browser's screenshot gives
 * @param colours at most so many, 2–256
 * @returns the PNG's bytes
 */
export function slimPng(png, colours = 256) {
  return sharp(png).png({ palette: true, colours, dither: 0, effort: 10, compressionLevel: 9 }).toBuffer();
}
