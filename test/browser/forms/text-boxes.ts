/** A text as it is drawn: its box in pixels of the page. */
export interface TextBox {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** True for an element that is not seen, or whose text is clipped away. */
function isHidden(element: Element): boolean {
  const { display, visibility, clipPath, opacity } = getComputedStyle(element);
  return display === 'none' || visibility === 'hidden' || clipPath === 'inset(50%)' || opacity === '0';
}

/** The boxes of the texts in a node and what it contains: one for each line of a text. */
function* boxesIn(node: Node): Generator<TextBox> {
  if (node.nodeType === Node.TEXT_NODE) {
    const text = node.textContent?.trim() ?? '';
    if (!text) return;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const { left, right, top, bottom, width, height } of range.getClientRects())
      if (width > 1 && height > 1) yield { text, left, right, top, bottom };
  } else if (node.nodeType !== Node.ELEMENT_NODE || !isHidden(node as Element))
    for (const child of node.childNodes) yield* boxesIn(child);
}

/** The boxes of all texts that a chart shows. */
export const textBoxes = (chart: Element): readonly TextBox[] => [...boxesIn(chart.shadowRoot!)];

/** Pixels by which boxes may overlap or leave the chart: a line box is higher than its glyphs, and in some engines the outline of a text counts. */
const TOLERANCE = { across: 3, down: 3 };

const overlap = (a: TextBox, b: TextBox): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > TOLERANCE.across &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > TOLERANCE.down;

/** The pairs of texts that overlap: "2,000 × Half way". */
export function overlaps(boxes: readonly TextBox[]): readonly string[] {
  const sorted = [...boxes].sort((a, b) => a.top - b.top);
  return sorted.flatMap((a, index) => {
    const found: string[] = [];
    for (let other = index + 1; other < sorted.length; other++) {
      const b = sorted[other]!;
      if (b.top > a.bottom) break;
      if (overlap(a, b)) found.push(`${a.text} × ${b.text}`);
    }
    return found;
  });
}

/** The texts that leave their chart at its sides, its top or its foot. */
export function outside(boxes: readonly TextBox[], chart: Element): readonly string[] {
  const { left, right, top, bottom } = chart.getBoundingClientRect();
  const { across, down } = TOLERANCE;
  return boxes
    .filter(
      (box) =>
        box.left < left - across || box.right > right + across || box.top < top - down || box.bottom > bottom + down,
    )
    .map(({ text }) => text);
}
