/** Closed shadow roots made in a page from now on, as only the one who makes them can have them; for tests. */
export function closedRoots(page: Document): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  const { prototype } = (page.defaultView as unknown as { Element: typeof Element }).Element;
  const attach = prototype.attachShadow;
  prototype.attachShadow = function (how) {
    const root = attach.call(this, how);
    roots.push(root);
    return root;
  };
  return roots;
}
