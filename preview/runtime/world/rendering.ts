/**
 * A phone's screen is drawn by another thread than the one that runs the scripts: what a script sets stands there once
 * its turn is over, and who asks for a node within that turn is told that there is none.
 */
let turn = 0;
let ending = false;
const madeIn = new WeakMap<object, number>();
/** Opened at the first need: tests take in what counts without a screen, and an open channel keeps Node alive. */
let channel: MessageChannel | undefined;

function channelToNextTurn(): MessageChannel {
  channel = new MessageChannel();
  channel.port1.onmessage = endTurn;
  return channel;
}

function endTurn(): void {
  turn += 1;
  ending = false;
}

/** @returns the turn that runs, to be handed to `stoodIn` */
export function turnNow(): number {
  if (!ending) (channel ?? channelToNextTurn()).port2.postMessage(null);
  ending = true;
  return turn;
}

/** Called for each node as it is made. */
export function noteMade(node: object): void {
  madeIn.set(node, turnNow());
}

/** @returns whether a node had been drawn when something asked for it in the turn `asked` */
export function stoodIn(node: object, asked: number): boolean {
  return (madeIn.get(node) ?? -1) < asked;
}

/** @returns what runs `run` as in a turn of its own, for which all is drawn that was set before */
export function afterDrawing(run: () => void): () => void {
  return function drawn(this: unknown) {
    endTurn();
    run.call(this);
  };
}
