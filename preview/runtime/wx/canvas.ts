import { ApiFailure, asyncApi } from './call';
import { addTemporary } from './fileStore';

/** A phone refuses a canvas whose sides are longer. */
const SIDE_LIMIT = 4096;

const TYPES: Record<string, string> = { png: 'image/png', jpg: 'image/jpeg' };

let made = 0;

/** What stands on a 2d canvas becomes a picture file for this visit. */
async function exportCanvas(canvas: unknown, fileType: unknown, quality: unknown): Promise<object> {
  if (!(canvas instanceof HTMLCanvasElement)) throw new ApiFailure('canvas is empty');
  if (canvas.width === 0 || canvas.height === 0 || Math.max(canvas.width, canvas.height) > SIDE_LIMIT) {
    throw new ApiFailure(`create bitmap failed, ${canvas.width} x ${canvas.height}`);
  }
  const extension = fileType === 'jpg' ? 'jpg' : 'png';
  const blob = await new Promise<Blob | null>((resolve) =>
    canvas.toBlob(resolve, TYPES[extension], Number(quality ?? 1)),
  );
  if (blob === null) throw new ApiFailure('the canvas gives no picture');
  made += 1;
  return { tempFilePath: addTemporary(`canvas-${made}.${extension}`, new Uint8Array(await blob.arrayBuffer())) };
}

export const canvasApis = {
  canvasToTempFilePath: asyncApi('canvasToTempFilePath', ({ canvas, fileType, quality }) =>
    exportCanvas(canvas, fileType, quality),
  ),
};
