import { html, render } from 'lit';

interface Template {
  readonly el: HTMLTemplateElement;
}
interface TemplateClass {
  createElement(text: string): HTMLTemplateElement;
}

let isDone = false;

/**
 * Has Lit read its templates as HTML in a page of XML, where the page's own parser reads XML. Lit lets polyfills do the same, but only before it
 * has loaded; so its class of templates is taken from one that it has made, of a text that is HTML and XML.
 */
export function readTemplatesAsHtml(): void {
  if (isDone) return;
  isDone = true;
  const values = (object: object): object[] =>
    Object.values(object).filter((value: unknown): value is object => Object(value) === value);
  const part = render(html`.`, document.createDocumentFragment());
  const template = values(part)
    .flatMap(values)
    .find((value): value is Template => 'el' in value);
  const page = document.implementation.createHTMLDocument('');
  (template?.constructor as unknown as TemplateClass).createElement = (text) =>
    Object.assign(page.createElement('template'), { innerHTML: text });
}
