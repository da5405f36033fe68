import manifest from '../dist/custom-elements.json' with { type: 'json' };

/** An entry of the manifest: an attribute, a property, an event, a slot, a part, or a custom property. */
export interface Listed {
  readonly name: string;
  readonly kind?: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
  readonly readonly?: boolean;
  readonly description?: string;
}

/** A list of the manifest. */
export type List = 'attributes' | 'members' | 'events' | 'slots' | 'cssParts' | 'cssProperties' | 'cssStates';
/** A tag in the manifest. */
type Declaration = { readonly tagName?: string; readonly summary?: string } & Readonly<
  Record<List, readonly Listed[] | undefined>
>;

/** The manifest of a tag. Undefined if there is no such tag. */
export const declarationOf = (tag: string): Declaration | undefined =>
  manifest.modules
    .flatMap(({ declarations }) => declarations as unknown as readonly Declaration[])
    .find(({ tagName }) => tagName === tag);
