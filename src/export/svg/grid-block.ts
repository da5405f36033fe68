import { max } from 'd3-array';
import { moved } from './element.js';
import { stacked } from './frame-block.js';
import type { Area, Drawn } from './page-area.js';

/** Drawings side by side, as many in a line as there is room for, each at least so wide. */
export function gridBlock(
  area: Area,
  { least, gap, count }: { readonly least: number; readonly gap: number; readonly count: number },
  draw: (area: Area, index: number) => Drawn,
): Drawn {
  const columns = Math.max(1, Math.min(count, Math.floor((area.width + gap) / (least + gap))));
  const width = (area.width - gap * (columns - 1)) / columns;
  const cells = Array.from({ length: count }, (_, index) => draw({ ...area, width }, index));
  const lines = Array.from({ length: Math.ceil(count / columns) }, (_, line) =>
    cells.slice(line * columns, (line + 1) * columns),
  );
  return stacked(
    lines.map((line) => {
      const content = line.map((cell, column) => {
        const left = column * (width + gap);
        return moved(cell.content, area.isMirrored ? area.width - left - width : left, 0);
      });
      return [gap, { height: max(line, ({ height }) => height) ?? 0, content: content.join('') }] as const;
    }),
  );
}
