import { WxElement } from './base';

/** A phone draws Chinese with its own font; here that is the one that comes with the preview. */
const PHONE_FONT = 'Noto Sans SC';

/**
 * `<canvas type="2d">`: what a query hands out as its node is a real canvas. The old kind, drawn by id, stays empty.
 */
export class WxCanvas extends WxElement {
  readonly surface = document.createElement('canvas');

  protected override build(): void {
    const context = this.surface.getContext('2d');
    if (context !== null) usePhoneFont(context);
    this.append(this.surface);
  }
}

function usePhoneFont(context: CanvasRenderingContext2D): void {
  const own = Object.getOwnPropertyDescriptor(CanvasRenderingContext2D.prototype, 'font');
  Object.defineProperty(context, 'font', {
    get: () => own?.get?.call(context) as string,
    set: (font: string) => own?.set?.call(context, font.replace(/sans-serif$/, `"${PHONE_FONT}", sans-serif`)),
  });
}

/** A canvas doesn't wait for fonts as a page does: whoever hands one out waits here first. */
export async function canvasFontsReady(): Promise<void> {
  const faces = [...document.fonts].filter(({ family }) => family.replace(/["']/g, '') === PHONE_FONT);
  await Promise.all(faces.map((face) => face.load()));
}
