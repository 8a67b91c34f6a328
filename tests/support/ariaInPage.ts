/** The parts of the simulator's renderer that are wrapped. */
interface TreeNode {
  $$?: HTMLElement;
}
interface Attribute {
  name: string;
  value: string | number | boolean | undefined;
}
interface VirtualNode {
  attrs?: Attribute[];
  children?: VirtualNode[];
  exparserNode?: TreeNode;
}
interface Renderer {
  updateAttrs(node: TreeNode, attrs: Attribute[]): void;
  renderExparserNode(node: VirtualNode, host: unknown, root: unknown): TreeNode;
}

function mirror(node: TreeNode | undefined, attrs: readonly Attribute[]): void {
  for (const { name, value } of attrs) {
    if (!name.startsWith('aria')) continue;
    const plain = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    if (plain.startsWith('aria-')) node?.$$?.setAttribute?.(plain, String(value ?? ''));
  }
}

function mirrorTree(node: VirtualNode): void {
  mirror(node.exparserNode, node.attrs ?? []);
  for (const child of node.children ?? []) mirrorTree(child);
}

/** The simulator drops attributes that are no properties; what a screen reader is told has to be seen by the tests. */
export function showAria(renderer: Renderer): void {
  const { updateAttrs, renderExparserNode } = renderer;
  renderer.updateAttrs = (node, attrs) => {
    updateAttrs(node, attrs);
    mirror(node, attrs);
  };
  renderer.renderExparserNode = (node, host, root) => {
    const made = renderExparserNode(node, host, root);
    mirrorTree(node);
    return made;
  };
}
