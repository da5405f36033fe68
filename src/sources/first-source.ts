import { hasRows, type ChildElements } from './child-elements.js';
import type { DataSource } from './source.js';

/** The first source that has data. */
export function firstSource(
  { property, data, src, plain }: { property?: unknown; data?: string; src?: string; plain?: object | undefined },
  { script, table, isComplete }: ChildElements,
): DataSource | undefined {
  if (property !== undefined) return 'property';
  if (data) return 'attribute';
  if (script) return 'script';
  if (!isComplete) return undefined;
  // A table of heads alone waits for its rows.
  if (table && (!(src ?? plain) || hasRows(table))) return 'table';
  if (src) return 'src';
  return plain && 'attributes';
}
