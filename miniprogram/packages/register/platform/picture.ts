import { ok, refuse, type Result } from '../../../domain/kit/result';

/** A canvas of a page and what draws on it. */
export interface Drawing {
  canvas: WechatMiniprogram.Canvas;
  context: WechatMiniprogram.CanvasRenderingContext.CanvasRenderingContext2D;
}

type Owner = WechatMiniprogram.Component.TrivialInstance;

/** In px of the canvas, which are those of the picture too. */
export interface Size {
  width: number;
  height: number;
}

/** A phone shows a canvas some turns after it was asked to: so often it is looked for again, with ms between. */
const moreLooks = 8;
const pause = 50;

/** The `<canvas type="2d">` of a component that `selector` finds; refused if it doesn't come within half a second. */
export async function findCanvas(owner: unknown, selector: string): Promise<Result<Drawing>> {
  for (let look = 0; look <= moreLooks; look += 1) {
    if (look > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    const drawing = await lookFor(owner as Owner, selector);
    if (drawing) return ok(drawing);
  }
  return refuse('没能准备好画图片的地方。关掉再点一次“做成图片”，或改用“复制结果”。');
}

function lookFor(owner: Owner, selector: string): Promise<Drawing | null> {
  return new Promise((resolve) => {
    wx.createSelectorQuery()
      .in(owner)
      .select(selector)
      .fields({ node: true, size: true })
      .exec((found: ({ node?: WechatMiniprogram.Canvas } | null)[]) => {
        const canvas = found[0]?.node;
        const context: unknown = canvas?.getContext('2d');
        resolve(canvas && context ? { canvas, context: context as Drawing['context'] } : null);
      });
  });
}

/**
 * What stands on the canvas, from its upper left corner on, as a picture file of the same size; gives its temporary
 * path. All sizes are said: left out, they are the whole canvas, times the phone's pixel ratio.
 */
export function exportPicture(canvas: WechatMiniprogram.Canvas, { width, height }: Size): Promise<Result<string>> {
  return new Promise((resolve) => {
    wx.canvasToTempFilePath({
      canvas,
      x: 0,
      y: 0,
      width,
      height,
      destWidth: width,
      destHeight: height,
      fileType: 'png',
      success: ({ tempFilePath }) => resolve(ok(tempFilePath)),
      fail: () => resolve(refuse('没能做成图片，再试一次；还不行就改用“复制结果”。')),
    });
  });
}

/**
 * Offers to send, save or collect a picture; only ever called straight from a tap. Below base library 2.14.3, and
 * where the menu doesn't open, the picture is shown large instead: a long press there offers the same. The picture goes
 * without an entry to the mini-program, which would lead others to an empty book of their own (since 3.8.2 there is one
 * unless told otherwise).
 */
export function sharePicture(path: string): Promise<Result<null>> {
  return new Promise((resolve) => {
    const show = (): void => {
      wx.previewImage({
        urls: [path],
        success: () => resolve(ok(null)),
        fail: () => resolve(refuse('没能打开图片。可以截屏保存，或改用“复制结果”。')),
      });
    };
    if (!wx.canIUse('showShareImageMenu')) {
      show();
      return;
    }
    wx.showShareImageMenu({
      path,
      needShowEntrance: false,
      success: () => resolve(ok(null)),
      fail: ({ errMsg }) => (/cancel/.test(errMsg) ? resolve(ok(null)) : show()),
    });
  });
}
