import * as glassEasel from 'glass-easel';
import { WxCanvas, canvasFontsReady } from '../elements/canvas';
import type { Caller } from '../engine/space';
import { stoodIn, turnNow } from '../world/rendering';
import { pageScroller, pageSize, pageTop } from '../pages/geometry';

interface Fields {
  id?: boolean;
  dataset?: boolean;
  mark?: boolean;
  rect?: boolean;
  size?: boolean;
  scrollOffset?: boolean;
  node?: boolean;
  properties?: string[];
  computedStyle?: string[];
}

type Result = Record<string, unknown> | null;
type Callback = (result: Result | Result[]) => void;

interface Query {
  component: Caller | undefined;
  selector: string | null;
  all: boolean;
  fields: Fields;
  callback: Callback | undefined;
}

function domOf(node: glassEasel.Element): HTMLElement | undefined {
  const element = node.getBackendElement() as unknown;
  if (element instanceof HTMLElement) return element;
  return undefined;
}

/** A component's host is inline, so its own box is often empty: its content's box is what the phone reports. */
function boxOf(element: HTMLElement): DOMRect {
  return element.getBoundingClientRect();
}

function describe(node: glassEasel.Element, fields: Fields): Result {
  const element = domOf(node);
  const result: Record<string, unknown> = {};
  if (fields.id === true) result['id'] = node.id;
  if (fields.dataset === true) result['dataset'] = node.dataset ?? {};
  if (fields.mark === true) result['mark'] = node.collectMarks();
  if (element === undefined) return result;
  const box = boxOf(element);
  const { top } = pageTop();
  if (fields.rect === true)
    Object.assign(result, { left: box.left, top: box.top - top, right: box.right, bottom: box.bottom - top });
  if (fields.size === true) Object.assign(result, { width: box.width, height: box.height });
  if (fields.scrollOffset === true) {
    const { scrollLeft, scrollTop, scrollWidth, scrollHeight } = element;
    Object.assign(result, { scrollLeft, scrollTop, scrollWidth, scrollHeight });
  }
  if (fields.node === true) result['node'] = element instanceof WxCanvas ? element.surface : element;
  for (const name of fields.properties ?? []) {
    result[name] = glassEasel.Component.isComponent(node)
      ? (node.data as Record<string, unknown>)[name]
      : node.getAttribute(name);
  }
  const style = getComputedStyle(element);
  for (const name of fields.computedStyle ?? [])
    result[name] = style.getPropertyValue(name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
  return result;
}

function describeViewport(fields: Fields): Result {
  const result: Record<string, unknown> = {};
  const { width, height } = pageSize();
  if (fields.id === true) result['id'] = '';
  if (fields.dataset === true) result['dataset'] = {};
  if (fields.rect === true) Object.assign(result, { left: 0, top: 0, right: width, bottom: height });
  if (fields.size === true) Object.assign(result, { width, height });
  const scroller = pageScroller();
  if (fields.scrollOffset === true) {
    Object.assign(result, {
      scrollLeft: scroller?.scrollLeft ?? 0,
      scrollTop: scroller?.scrollTop ?? 0,
      scrollWidth: scroller?.scrollWidth ?? width,
      scrollHeight: scroller?.scrollHeight ?? height,
    });
  }
  return result;
}

/** @param asked the turn in which the question was asked: a node made in it isn't there yet */
function answer(query: Query, asked: number): Result | Result[] {
  if (query.selector === null) return describeViewport(query.fields);
  const root = query.component?._$.getShadowRoot();
  const found = root === undefined || root === null ? [] : root.querySelectorAll(query.selector);
  const nodes = found.filter((node) => stoodIn(domOf(node) ?? node, asked));
  if (query.all) return nodes.map((node) => describe(node, query.fields));
  return nodes[0] === undefined ? null : describe(nodes[0], query.fields);
}

class NodesRef {
  constructor(
    private readonly owner: SelectorQuery,
    private readonly selector: string | null,
    private readonly all: boolean,
  ) {}

  fields(fields: Fields, callback?: Callback): SelectorQuery {
    return this.owner.push(this.selector, this.all, fields, callback);
  }

  boundingClientRect(callback?: Callback): SelectorQuery {
    return this.fields({ id: true, dataset: true, rect: true, size: true }, callback);
  }

  scrollOffset(callback?: Callback): SelectorQuery {
    return this.fields({ id: true, dataset: true, scrollOffset: true }, callback);
  }

  node(callback?: Callback): SelectorQuery {
    return this.fields({ node: true }, callback);
  }
}

/** `wx.createSelectorQuery()`: measures nodes of a page or component; answers come later, as from another thread. */
export class SelectorQuery {
  private readonly queries: Query[] = [];

  constructor(private component: Caller | undefined) {}

  in(component: Caller): this {
    this.component = component;
    return this;
  }

  select(selector: string): NodesRef {
    return new NodesRef(this, selector, false);
  }
  selectAll(selector: string): NodesRef {
    return new NodesRef(this, selector, true);
  }
  selectViewport(): NodesRef {
    return new NodesRef(this, null, false);
  }

  push(selector: string | null, all: boolean, fields: Fields, callback: Callback | undefined): this {
    this.queries.push({ component: this.component, selector, all, fields, callback });
    return this;
  }

  exec(callback?: (results: unknown[]) => void): this {
    const asked = turnNow();
    const queries = this.queries.splice(0);
    const tell = (): void => {
      const results = queries.map((query) => {
        const result = answer(query, asked);
        query.callback?.(result);
        return result;
      });
      callback?.(results);
    };
    setTimeout(() => {
      const asksForCanvas = queries.some(({ fields }) => fields.node === true);
      if (asksForCanvas) void canvasFontsReady().finally(tell);
      else tell();
    }, 0);
    return this;
  }
}
