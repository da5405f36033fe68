/** A box in pixels of the page. */
interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The box of a line of a text as it is drawn. */
export interface TextBox extends Box {
  readonly text: string;
  readonly node: Node;
}

/** True for an element that is not seen, or whose text is clipped away. */
function isHidden(element: Element): boolean {
  const { display, visibility, clipPath, opacity } = getComputedStyle(element);
  return display === 'none' || visibility === 'hidden' || clipPath === 'inset(50%)' || opacity === '0';
}

/** A range for all texts: each that is made stays known to its document until memory is collected, and every node that comes or goes is told to all. */
const range = document.createRange();

/** The boxes of the texts in a node and what it contains: one for each line of a text. */
function* boxesIn(node: Node): Generator<TextBox> {
  if (node.nodeType === Node.TEXT_NODE) {
    const text = node.textContent?.trim() ?? '';
    if (!text) return;
    range.selectNodeContents(node);
    for (const { left, right, top, bottom, width, height } of range.getClientRects())
      if (width > 1 && height > 1) yield { text, node, left, right, top, bottom };
    // A shape holds no text, and to ask for its style takes as long as to read one.
  } else if (node.hasChildNodes() && !(node instanceof Element && isHidden(node)))
    for (const child of node.childNodes) yield* boxesIn(child);
}

/** The boxes of all texts that are shown in a part of a chart. */
export const textBoxesIn = (root: Node): readonly TextBox[] => [...boxesIn(root)];

/** The boxes of all texts that a chart shows. */
export const textBoxes = (chart: Element): readonly TextBox[] => textBoxesIn(chart.shadowRoot!);

/** Pixels by which boxes may overlap or leave the chart: a line box is higher than its glyphs, and in some engines the outline of a text counts. */
const TOLERANCE = { across: 3, down: 3 };

const overlap = (a: Box, b: Box): boolean =>
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

/** A number as it is written: "+£100,000,000", "(−12.4%)". */
const NUMBER = /[(+−]*\p{Sc}?\d[\d.,]*%?\)?/gu;

/** The numbers, of some texts, that do not stand in one line: "£123,456,789". */
export const brokenNumbers = (boxes: readonly TextBox[]): readonly string[] =>
  [...new Set(boxes.map(({ node }) => node))].flatMap((node) =>
    [...(node.textContent ?? '').matchAll(NUMBER)]
      .filter(({ 0: number, index }) => {
        range.setStart(node, index);
        range.setEnd(node, index + number.length);
        const [first, ...others] = range.getClientRects();
        return first && others.some(({ top }) => top >= first.bottom - TOLERANCE.down);
      })
      .map(([number]) => number),
  );

/** True for an element of which no ancestor in the chart is hidden. */
function isSeen(element: Element): boolean {
  for (let one: Element | null = element; one; one = one.parentElement) if (isHidden(one)) return false;
  return true;
}

/** The box of a shape as it is drawn. */
interface ShapeBox extends Box {
  readonly shape: Element;
}

/** The shapes of a row: its bars, dots and arcs, without the lines that run through all rows. */
const shapesOf = (row: Element): readonly ShapeBox[] =>
  [...row.querySelectorAll('svg :is(rect, circle, path)')].flatMap((shape) => {
    const { left, right, top, bottom, width, height } = shape.getBoundingClientRect();
    return width > 1 && height > 1 ? [{ shape, left, right, top, bottom }] : [];
  });

/** The smallest box that holds some boxes. */
const extentOf = (boxes: readonly Box[]): Box => ({
  left: Math.min(...boxes.map(({ left }) => left)),
  right: Math.max(...boxes.map(({ right }) => right)),
  top: Math.min(...boxes.map(({ top }) => top)),
  bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
});

/** Where texts stand that a shape of a row could lie under. */
const PLACES = 'tbody tr, figcaption, thead, .keys, .legend, .foot';

/** The texts, of all that a chart shows, that lie on a shape of a row other than their own: "Half way × North". Texts above and below the rows have none. */
export function covered(chart: Element, boxes = textBoxes(chart)): readonly string[] {
  const texts = boxes
    .map((box) => ({ box, place: box.node.parentElement?.closest(PLACES) }))
    .filter(({ place }) => place);
  return [...chart.shadowRoot!.querySelectorAll('tbody tr')].flatMap((row) => {
    const shapes = shapesOf(row);
    if (shapes.length === 0 || !isSeen(row)) return [];
    const extent = extentOf(shapes);
    const near = texts.filter(({ place, box }) => place !== row && overlap(box, extent));
    return shapes.flatMap((one) =>
      near
        .filter(({ box }) => overlap(box, one) && !isHidden(one.shape))
        .map(({ box }) => `${box.text} × ${row.querySelector('th')?.textContent.trim() ?? ''}`),
    );
  });
}
