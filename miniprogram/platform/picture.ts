import { ok, refuse, type Result } from '../domain/kit/result';

/** A canvas of a page and what draws on it. */
export interface Drawing {
  canvas: WechatMiniprogram.Canvas;
  context: WechatMiniprogram.CanvasRenderingContext.CanvasRenderingContext2D;
}

type Owner = WechatMiniprogram.Component.TrivialInstance;

const cannotDraw = '这个版本的微信画不了图片，可以改用“复制结果”。';

/** The `<canvas type="2d">` of a component that `selector` finds; refused where the platform has none. */
export function findCanvas(owner: unknown, selector: string): Promise<Result<Drawing>> {
  return new Promise((resolve) => {
    wx.createSelectorQuery()
      .in(owner as Owner)
      .select(selector)
      .fields({ node: true, size: true })
      .exec((found: ({ node?: WechatMiniprogram.Canvas } | null)[]) => {
        const canvas = found[0]?.node;
        const context: unknown = canvas?.getContext('2d');
        resolve(canvas && context ? ok({ canvas, context: context as Drawing['context'] }) : refuse(cannotDraw));
      });
  });
}

/** What stands on the canvas as a picture file; gives its temporary path. */
export function exportPicture(canvas: WechatMiniprogram.Canvas): Promise<Result<string>> {
  return new Promise((resolve) => {
    wx.canvasToTempFilePath({
      canvas,
      fileType: 'png',
      success: ({ tempFilePath }) => resolve(ok(tempFilePath)),
      fail: () => resolve(refuse('没能做成图片，再试一次；还不行就改用“复制结果”。')),
    });
  });
}

/**
 * Offers to send, save or collect a picture; only ever called straight from a tap. Below base library 2.14.3, and
 * where the menu doesn't open, the picture is shown large instead: a long press there offers the same.
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
      success: () => resolve(ok(null)),
      fail: ({ errMsg }) => (/cancel/.test(errMsg) ? resolve(ok(null)) : show()),
    });
  });
}
