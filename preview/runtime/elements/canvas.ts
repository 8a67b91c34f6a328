import { WxElement } from './base'

/** `<canvas type="2d">`: what a query hands out as its node is a real canvas. The old kind, drawn by id, stays empty. */
export class WxCanvas extends WxElement {
  readonly surface = document.createElement('canvas')

  protected override build(): void {
    this.append(this.surface)
  }
}
