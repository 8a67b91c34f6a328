import { ApiFailure, asyncApi, type ApiOptions } from './call';
import { addTemporary } from './fileStore';
import { pixelRatio } from './system';

/** What WeChat's component allows a 2d canvas to measure; older phones draw nothing on a larger one. */
const CANVAS_LIMIT = 1365;
/** No phone makes a picture whose sides are longer. */
const PICTURE_LIMIT = 4096;

const TYPES: Record<string, string> = { png: 'image/png', jpg: 'image/jpeg' };

let made = 0;

function checkSize(width: number, height: number, limit: number): void {
  // Asked this way round, so that what is no number fails too.
  if (!(width >= 1 && height >= 1 && width <= limit && height <= limit))
    throw new ApiFailure(`create bitmap failed, ${width} x ${height}`);
}

const given = (value: unknown, otherwise: number): number => (value === undefined ? otherwise : Number(value));

/** What is asked for of a canvas, in the size that is asked for; what isn't said is as WeChat documents it. */
function cut(canvas: HTMLCanvasElement, { destWidth, destHeight, ...options }: ApiOptions): HTMLCanvasElement {
  const x = given(options['x'], 0);
  const y = given(options['y'], 0);
  const width = given(options['width'], canvas.width - x);
  const height = given(options['height'], canvas.height - y);
  const picture = document.createElement('canvas');
  picture.width = Math.round(given(destWidth, width * pixelRatio));
  picture.height = Math.round(given(destHeight, height * pixelRatio));
  checkSize(picture.width, picture.height, PICTURE_LIMIT);
  picture.getContext('2d')?.drawImage(canvas, x, y, width, height, 0, 0, picture.width, picture.height);
  return picture;
}

/** What stands on a 2d canvas becomes a picture file for this visit. */
async function exportCanvas(options: ApiOptions): Promise<object> {
  const { canvas, fileType } = options;
  if (!(canvas instanceof HTMLCanvasElement)) throw new ApiFailure('canvas is empty');
  checkSize(canvas.width, canvas.height, CANVAS_LIMIT);
  const picture = cut(canvas, options);
  const extension = fileType === 'jpg' ? 'jpg' : 'png';
  const quality = Number(options['quality']);
  const blob = await new Promise<Blob | null>((resolve) =>
    picture.toBlob(resolve, TYPES[extension], quality > 0 && quality <= 1 ? quality : 1),
  );
  if (blob === null) throw new ApiFailure('the canvas gives no picture');
  made += 1;
  return { tempFilePath: addTemporary(`canvas-${made}.${extension}`, new Uint8Array(await blob.arrayBuffer())) };
}

export const canvasApis = {
  canvasToTempFilePath: asyncApi('canvasToTempFilePath', exportCanvas),
};
