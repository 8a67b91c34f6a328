import { insideTap } from '../world/tapRule';

/** A refusal that reaches the app as `errMsg: "name:fail reason"`. */
export class ApiFailure extends Error {
  constructor(
    readonly reason: string,
    readonly errno?: number,
  ) {
    super(reason);
  }
}

export interface ApiOptions {
  success?: (result: object) => void;
  fail?: (error: { errMsg: string; errno?: number }) => void;
  complete?: (result: object) => void;
  [key: string]: unknown;
}

export type AsyncApi = (options?: ApiOptions) => Promise<object> | undefined;

type Work = (options: ApiOptions) => object | void | Promise<object | void>;

function failureOf(name: string, error: unknown): { errMsg: string; errno?: number } {
  const reason = error instanceof Error ? error.message : String(error);
  const errMsg = `${name}:fail ${reason}`;
  return error instanceof ApiFailure && error.errno !== undefined ? { errMsg, errno: error.errno } : { errMsg };
}

/**
 * Makes an API in the platform's manner: with callbacks it calls them and returns nothing, without
 * it returns a promise. The work itself starts at once, so that it still counts as inside the tap.
 */
export function asyncApi(name: string, work: Work): AsyncApi {
  return (options = {}) => {
    const outcome = new Promise<object>((resolve, reject) => {
      try {
        const result = work(options);
        Promise.resolve(result).then(
          (value) => resolve({ errMsg: `${name}:ok`, ...value }),
          (error: unknown) => reject(failureOf(name, error)),
        );
      } catch (error) {
        reject(failureOf(name, error));
      }
    });
    if (options.success === undefined && options.fail === undefined && options.complete === undefined) return outcome;
    outcome.then(
      (result) =>
        later(name, () => {
          options.success?.(result);
          options.complete?.(result);
        }),
      (error: { errMsg: string }) =>
        later(name, () => {
          options.fail?.(error);
          options.complete?.(error);
        }),
    );
    return undefined;
  };
}

/** A button of these is a fresh tap; the callbacks of any other API have lost the tap. */
const FRESH_TAP = new Set(['showModal', 'showActionSheet']);

/** An exception in a callback is the app's own and must show as one, not as a failed API. */
function later(name: string, run: () => void): void {
  setTimeout(() => (FRESH_TAP.has(name) ? insideTap(run) : run()), 0);
}

/** An API that WeChat has and a browser cannot stand in for. */
export function unsupported(name: string): AsyncApi {
  if (/Sync$|^create|^get\w+Manager$/.test(name)) {
    return () => {
      throw new Error(`${name}:fail not supported in preview`);
    };
  }
  return asyncApi(name, () => {
    throw new ApiFailure('not supported in preview');
  });
}
