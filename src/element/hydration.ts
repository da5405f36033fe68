import { hydrate } from '@lit-labs/ssr-client';
import { render, type RenderOptions } from 'lit';

/** The elements, attributes and texts of a drawing, without style sheets and Lit’s comments. */
function markupOf({ childNodes }: Node): string {
  return Array.from(childNodes, (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
    if (node.nodeType !== Node.ELEMENT_NODE) return '';
    const { localName, attributes } = node as Element;
    if (localName === 'style') return '';
    const written = Array.from(attributes, ({ name, value }) => ` ${name}="${value}"`).sort();
    return `<${localName}${written.join('')}>${markupOf(node)}</${localName}>`;
  }).join('');
}

/** Takes over the nodes that a server has printed, if they are the drawing of `value`: none is changed. False if they are another: Lit does not compare texts. */
export function takeOver(value: unknown, root: ShadowRoot, options: RenderOptions): boolean {
  const drawing = document.createDocumentFragment();
  render(value, drawing);
  if (markupOf(drawing) !== markupOf(root)) return false;
  try {
    hydrate(value, root, options);
    return true;
  } catch {
    return false;
  }
}
