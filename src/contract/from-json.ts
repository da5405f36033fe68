/** The values of a member: those of its items if it is a list. */
type Values<Member> = Member extends readonly (infer Item)[] ? Item : Member;

/** True for a member that takes a few fixed values, such as `kind`. */
type IsEnumeration<Member> = [Values<Member>] extends [string | number]
  ? string extends Values<Member>
    ? false
    : number extends Values<Member>
      ? false
      : true
  : false;

/**
 * A document as TypeScript types it when it is imported from a JSON file: `{ kind: 'flow' }` becomes `{ kind: string }`. Members with fixed values
 * are therefore left out, and are checked when the document is read. Members that are not there may be `undefined`.
 */
export type FromJson<Document> = Document extends readonly (infer Item)[]
  ? readonly FromJson<Item>[]
  : Document extends object
    ? FromJsonObject<Document>
    : Document;

/** An object that is no list. `object` keeps it from being refused for having none of the members that are not left out. */
type NoList = object & { readonly length?: never };

type FromJsonObject<Document extends object> = NoList & {
  [Name in keyof Document as IsEnumeration<NonNullable<Document[Name]>> extends true ? never : Name]:
    FromJson<Document[Name]> | (Document extends Required<Pick<Document, Name>> ? never : undefined);
};
