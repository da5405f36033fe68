/** The element that another is in: its slot, its parent, or the host of its shadow tree. Undefined of the root of a document. */
export const elementAround = (element: Element): Element | undefined =>
  element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host;

/** The style of the box that an element is in. What has `display: contents`, as a slot, makes none. */
export function styleAround(element: Element): CSSStyleDeclaration | undefined {
  const around = elementAround(element);
  const style = around && getComputedStyle(around);
  return around && style?.display === 'contents' ? styleAround(around) : style;
}
