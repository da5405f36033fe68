import { html, render } from 'lit';

interface Template {
  readonly el: HTMLTemplateElement;
}
interface TemplateClass {
  createElement(text: string): HTMLTemplateElement;
}

let isDone = false;

/**
 * Makes Lit parse its templates as HTML in an XML page, where the page's own parser would parse them as XML. Lit allows polyfills to do this, but
 * only before it loads. Therefore its template class is found through a template that is valid as HTML and as XML.
 */
export function parseTemplatesAsHtml(): void {
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
