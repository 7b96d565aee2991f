/** The ancestors of a node up to the body, out of open shadow roots too. */
export function spineOf(node: Node): Node[] {
  const spine: Node[] = [];
  let at: Node | null = node;
  while (at) {
    at = at.parentNode ?? (at instanceof ShadowRoot ? at.host : null);
    if (!at || at.nodeType === 9) break;
    spine.push(at);
  }
  return spine;
}
