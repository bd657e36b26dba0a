// Builds elements without markup, so that a host page may require trusted types, and no text is ever HTML.

type Properties<Node> = Partial<Omit<Node, 'part' | 'children'>> & Record<string, unknown>;

/** Properties the element knows are set as properties, all others as attributes. */
export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Properties<HTMLElementTagNameMap[Tag]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const node = document.createElement(tag);
  for (const name in properties) {
    if (name in node) (node as Record<string, unknown>)[name] = properties[name];
    else node.setAttribute(name, `${properties[name]}`);
  }
  node.append(...children);
  return node;
}
