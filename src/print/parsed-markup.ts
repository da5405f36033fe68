import type { MarkupElement } from '../sources/markup.js';

/** A node of a page that parse5 has parsed, with its place in the text. */
export interface ParsedNode {
  readonly nodeName: string;
  readonly tagName?: string;
  readonly value?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly parentNode?: ParsedNode | null;
  readonly childNodes?: readonly ParsedNode[];
  readonly sourceCodeLocation?: { readonly startTag?: { readonly endOffset: number } } | null;
}

const all = new WeakMap<ParsedNode, ParsedMarkup>();

/** A node of a parsed page, as the sources of a chart read it. */
class ParsedMarkup implements MarkupElement {
  readonly nodeType: number;
  readonly nodeValue: string | null;
  readonly localName: string;

  constructor(private readonly node: ParsedNode) {
    this.nodeType = node.tagName === undefined ? (node.nodeName === '#text' ? 3 : 8) : 1;
    this.nodeValue = node.value ?? null;
    this.localName = node.tagName ?? '';
  }

  get parentNode(): MarkupElement | null {
    const { parentNode } = this.node;
    return parentNode ? parsedMarkup(parentNode) : null;
  }

  get childNodes(): readonly MarkupElement[] {
    return (this.node.childNodes ?? []).map(parsedMarkup);
  }

  getAttributeNames(): readonly string[] {
    return (this.node.attrs ?? []).map(({ name }) => name);
  }

  getAttribute(name: string): string | null {
    return this.node.attrs?.find((attribute) => attribute.name === name)?.value ?? null;
  }
}

/** The markup of a parsed node. It is the same object each time. */
export function parsedMarkup(node: ParsedNode): MarkupElement {
  const markup = all.get(node) ?? new ParsedMarkup(node);
  all.set(node, markup);
  return markup;
}
