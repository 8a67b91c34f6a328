import type { Drawing, Size } from '../platform/picture';
import type { Measure, Sheet } from './layout';
import { sheetHeightLimit, sheetScale, sheetWidth } from './layout';
import type { Ink } from './paragraphs';

/** A picture is looked at in a chat, by others: always light, whatever the phone's own theme. */
const colours: Record<Ink | 'paper' | 'band', string> = {
  paper: '#ffffff',
  band: '#0f6e5c',
  ink: '#1c2430',
  muted: '#626b77',
  brand: '#0f6e5c',
  danger: '#a8231b',
  unsure: '#575069',
  fine: '#25633f',
};

const bandHeight = 6;

/** How wide a text is on this canvas. */
export function measureWith({ context }: Drawing): Measure {
  return (text, size, bold) => {
    context.font = fontOf(size, bold);
    return context.measureText(text).width;
  };
}

/**
 * Draws one sheet; what stood on the canvas is gone. The canvas always measures the same, as many px as in the style
 * sheet: so it doesn't matter in which of the two a phone counts.
 * @returns how much of the canvas the sheet takes
 */
export function drawSheet({ canvas, context }: Drawing, sheet: Sheet): Size {
  const height = Math.ceil(sheet.height);
  canvas.width = sheetWidth * sheetScale;
  canvas.height = sheetHeightLimit * sheetScale;
  context.setTransform(sheetScale, 0, 0, sheetScale, 0, 0);
  context.fillStyle = colours.paper;
  context.fillRect(0, 0, sheet.width, height);
  context.fillStyle = colours.band;
  context.fillRect(0, 0, sheet.width, bandHeight);
  for (const { text, x, y, size, bold, ink } of sheet.texts) {
    context.font = fontOf(size, bold);
    context.fillStyle = colours[ink];
    context.fillText(text, x, y);
  }
  return { width: sheet.width * sheetScale, height: height * sheetScale };
}

function fontOf(size: number, bold: boolean): string {
  return `${bold ? 'bold' : 'normal'} ${size}px sans-serif`;
}
