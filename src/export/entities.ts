const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text in HTML or XML, in which characters that have a meaning there are entities. */
export const withEntities = (text: string): string => text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');
