type Attributes = Readonly<Record<string, string | undefined>>;

/** An element with what is in it; text is never read as markup. The survey has its own, so that its page stays alone. */
export function el(tag: string, attributes: Attributes = {}, ...children: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(name, value);
  made.append(...children);
  return made;
}
