/** The version of the package. */
export const VERSION = '0.1.0';

let registering: string | undefined;

/** The tag that is being registered: its elements that are in the page already become charts. Undefined at all other times. */
export const registeringTag = (): string | undefined => registering;

/** Registers a tag. If another copy of the library, or other code, was first, the tag stays with it, and the console says so. */
export function define(tag: string, element: CustomElementConstructor): void {
  const first: (CustomElementConstructor & { readonly version?: unknown }) | undefined = customElements.get(tag);
  if (first === element) return;
  if (first) {
    const owner = typeof first.version === 'string' ? `campaign-charts ${first.version}` : 'other code';
    console.warn(`<${tag}> of campaign-charts ${VERSION} is not registered: ${owner} has registered it in this page.`);
    return;
  }
  registering = tag;
  try {
    customElements.define(tag, element);
  } finally {
    registering = undefined;
  }
}
