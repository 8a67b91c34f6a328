/** The tree of WXML nodes of a page, as 体验评分 counts it. */
export interface Nodes {
  nodes: number;
  /** Levels below the page. */
  depth: number;
  /** Children of the node with the most, and its class. */
  children: number;
  parent: string;
}

/** What the framework made: tags of a template and hosts of components, not what a built-in draws inside itself. */
function isNode(element: Element): boolean {
  return (element as Element & { __wxElement?: unknown }).__wxElement !== undefined;
}

/** The nodes right below this element; what a built-in puts between is passed through. */
function below(element: Element): Element[] {
  return [...element.children].flatMap((child) => (isNode(child) ? [child] : below(child)));
}

/** Counts what stands in `root`, itself left out. */
export function nodesIn(root: Element): Nodes {
  const found: Nodes = { nodes: 0, depth: 0, children: 0, parent: '' };
  const walk = (element: Element, depth: number): void => {
    const nodes = below(element);
    found.nodes += nodes.length;
    if (nodes.length > 0) found.depth = Math.max(found.depth, depth);
    if (nodes.length > found.children) {
      found.children = nodes.length;
      found.parent = element.className || element.tagName.toLowerCase();
    }
    for (const node of nodes) walk(node, depth + 1);
  };
  walk(root, 1);
  return found;
}
