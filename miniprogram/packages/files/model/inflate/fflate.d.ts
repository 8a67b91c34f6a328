/** The one part of fflate that the phone needs; made by tools/make-inflate.mjs. */

/** Unpacks a stream of DEFLATE, piece by piece. */
export class Inflate {
  /** @param ondata is given what a piece has unpacked to, within `push` */
  constructor(ondata: (part: Uint8Array, final: boolean) => void);
  /**
   * Takes the next piece; `final`: there are no more.
   * @throws where it is no DEFLATE, or ends too early
   */
  push(piece: Uint8Array, final: boolean): void;
}
