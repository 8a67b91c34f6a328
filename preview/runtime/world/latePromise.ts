/**
 * On iOS up to 15 a mini-program's promises are the base library's: what stands behind one comes in a task of its own,
 * after the timers that are due by then. The build lowers `async`, so that `await` goes by this Promise, too.
 */
export function installLatePromise(): void {
  const Early = Promise;
  type Act<From, To> = ((value: From) => To | PromiseLike<To>) | null | undefined;

  const later = <From, To>(act: Act<From, To>): Act<From, To> =>
    act &&
    ((value) =>
      new Early<To>((resolve, reject) => {
        setTimeout(() => {
          try {
            resolve(act(value));
          } catch (error) {
            reject(error instanceof Error ? error : new Error(String(error)));
          }
        }, 0);
      }));

  class LatePromise<T> extends Early<T> {
    override then<One = T, Other = never>(
      onFulfilled?: Act<T, One>,
      onRejected?: Act<unknown, Other>,
    ): Promise<One | Other> {
      return super.then(later(onFulfilled), later(onRejected));
    }
  }
  globalThis.Promise = LatePromise;
}
