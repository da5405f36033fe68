import { SYSTEM_FONTS, type SvgOptions } from '../export/svg.js';

/** Pixels of a picture for each pixel of its drawing. */
const SCALE = 2;
/** Largest side and area of a picture that every browser can make, in pixels. */
const MOST_SIDE = 16_384;
const MOST_AREA = 16_777_216;

type Attributes = Readonly<Record<string, string>>;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

const unescaped = (text: string): string => text.replace(/&(\w+);/g, (_, name: string) => ENTITIES[name] ?? '');

/** The attributes of a tag. */
const attributesOf = (text: string): Attributes =>
  Object.fromEntries(
    Array.from(text.matchAll(/([\w:-]+)="([^"]*)"/g), ([, name = '', value = '']) => [name, unescaped(value)]),
  );

/** Text of a picture, with the attributes of its element. */
interface Piece {
  readonly text: string;
  readonly attributes: Attributes;
}

/** The font of a canvas. */
const fontOf = (family: string, size: number, weight: number | string = 400): string => `${weight} ${size}px ${family}`;

/** Options of a drawing in fonts of the page, whose texts have the widths with which {@link pictureOf} draws them. */
export function inFont(font: string): Pick<SvgOptions, 'font' | 'measure'> {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return { font };
  const measure: SvgOptions['measure'] = (text, { size, weight, family = `${font}, ${SYSTEM_FONTS}` }) => {
    context.font = fontOf(family, size, weight);
    return context.measureText(text).width;
  };
  return { font, measure };
}

/** Draws the pieces of one text, one after the other. */
function drawText(context: CanvasRenderingContext2D, text: Attributes, pieces: readonly Piece[], family: string): void {
  const number = (attributes: Attributes, name: string): number | undefined =>
    attributes[name] === undefined ? undefined : Number(attributes[name]);
  const use = ({ attributes }: Piece): void => {
    const weight = attributes['font-weight'] ?? text['font-weight'] ?? '400';
    const fonts = attributes['font-family'] ?? text['font-family'] ?? family;
    context.font = fontOf(fonts, number(attributes, 'font-size') ?? number(text, 'font-size') ?? 15, weight);
    context.fillStyle = attributes['fill'] ?? text['fill'] ?? '#000000';
  };
  context.direction = text['direction'] === 'rtl' ? 'rtl' : 'ltr';
  const widths = pieces.map((piece) => {
    use(piece);
    return context.measureText(piece.text).width;
  });
  const width = widths.reduce((sum, one) => sum + one, 0);
  const isFromRight = context.direction === 'rtl';
  const anchor = text['text-anchor'] ?? 'start';
  const before = anchor === 'middle' ? width / 2 : (anchor === 'end') !== isFromRight ? width : 0;
  const left = (number(text, 'x') ?? 0) - before;
  let along = 0;
  pieces.forEach((piece, index) => {
    use(piece);
    context.textAlign = 'left';
    const pieceWidth = widths[index] ?? 0;
    const x = isFromRight ? left + width - along - pieceWidth : left + along;
    const y = number(text, 'y') ?? 0;
    if (text['stroke']) {
      context.strokeStyle = text['stroke'];
      context.lineWidth = Number(text['stroke-width'] ?? 1);
      context.lineJoin = 'round';
      context.setLineDash([]);
      context.strokeText(piece.text, x, y);
    }
    context.fillText(piece.text, x, y);
    along += pieceWidth;
  });
}

/** The outline of a shape. */
function outlineOf(name: string, attributes: Attributes): Path2D {
  const number = (key: string): number => Number(attributes[key] ?? 0);
  if (name === 'path') return new Path2D(attributes['d']);
  const path = new Path2D();
  if (name === 'polygon' || name === 'polyline') {
    const points = (attributes['points'] ?? '').split(' ').map((point) => point.split(',').map(Number));
    for (const [x = 0, y = 0] of points) path.lineTo(x, y);
    if (name === 'polygon') path.closePath();
  }
  if (name === 'rect') path.roundRect(number('x'), number('y'), number('width'), number('height'), number('rx'));
  if (name === 'circle') path.arc(number('cx'), number('cy'), number('r'), 0, 2 * Math.PI);
  if (name === 'line') {
    path.moveTo(number('x1'), number('y1'));
    path.lineTo(number('x2'), number('y2'));
  }
  return path;
}

/** Draws a shape; `around` are the attributes of the groups that it is in. */
function drawShape(context: CanvasRenderingContext2D, name: string, attributes: Attributes, around: Attributes): void {
  const all = { ...around, ...attributes };
  const path = outlineOf(name, attributes);
  const fill = all['fill'] ?? '#000000';
  if (fill !== 'none' && name !== 'line') {
    context.globalAlpha = Number(all['fill-opacity'] ?? 1);
    context.fillStyle = fill;
    context.fill(path, all['fill-rule'] === 'evenodd' ? 'evenodd' : 'nonzero');
    context.globalAlpha = 1;
  }
  if (!all['stroke'] || all['stroke'] === 'none') return;
  context.strokeStyle = all['stroke'];
  context.lineWidth = Number(all['stroke-width'] ?? 1);
  context.lineCap = (all['stroke-linecap'] as CanvasLineCap | undefined) ?? 'butt';
  context.lineJoin = (all['stroke-linejoin'] as CanvasLineJoin | undefined) ?? 'miter';
  context.setLineDash((all['stroke-dasharray'] ?? '').split(/[ ,]+/).filter(Boolean).map(Number));
  context.stroke(path);
}

/** Paints the elements of a drawing that `toSvg` has made, in their order: it has no others than these. */
class Painter {
  readonly #groups: Attributes[] = [];
  #family = 'sans-serif';
  /** The text that is read, with its pieces. */
  #text: Attributes | undefined;
  #pieces: Piece[] = [];
  #piece: Attributes = {};
  /** True within the title and the description, which are not drawn. */
  #isSkipped = false;

  constructor(private readonly context: CanvasRenderingContext2D) {}

  open(name: string, attributes: Attributes, isEmpty: boolean): void {
    const { context } = this;
    if (name === 'svg') this.#family = attributes['font-family'] ?? this.#family;
    else if (name === 'title' || name === 'desc') this.#isSkipped = !isEmpty;
    else if (name === 'tspan') this.#piece = attributes;
    else if (name === 'text') [this.#text, this.#pieces] = [attributes, []];
    else if (name === 'g') {
      const [, x = 0, y = 0] = /translate\((\S+) (\S+)\)/.exec(attributes['transform'] ?? '') ?? [];
      this.#groups.push({ ...this.#groups.at(-1), ...attributes });
      context.save();
      context.translate(Number(x), Number(y));
    } else drawShape(context, name, attributes, this.#groups.at(-1) ?? {});
  }

  close(name: string): void {
    this.#isSkipped = false;
    if (name === 'tspan') this.#piece = {};
    if (name === 'text' && this.#text) drawText(this.context, this.#text, this.#pieces, this.#family);
    if (name !== 'g') return;
    this.#groups.pop();
    this.context.restore();
  }

  write(text: string): void {
    if (!this.#isSkipped) this.#pieces.push({ text, attributes: this.#piece });
  }
}

/** Draws the elements of a drawing. */
function draw(context: CanvasRenderingContext2D, svg: string): void {
  const painter = new Painter(context);
  for (const [, end, name = '', attributes = '', empty, text] of svg.matchAll(/<(\/?)(\w+)([^>]*?)(\/?)>|([^<]+)/g)) {
    if (text !== undefined) painter.write(unescaped(text));
    else if (end) painter.close(name);
    else painter.open(name, attributesOf(attributes), !!empty);
  }
}

/** The picture of a drawing, twice as large, painted by its elements, as a policy may forbid to load it. `too-large` for any browser, undefined for this one. */
export async function pictureOf(svg: string): Promise<Blob | 'too-large' | undefined> {
  const [, width = 0, height = 0] = (/ width="(\d+)" height="(\d+)"/.exec(svg) ?? []).map(Number);
  const [wide, high] = [width * SCALE, height * SCALE];
  if (Math.max(wide, high) > MOST_SIDE || wide * high > MOST_AREA) return 'too-large';
  const canvas = document.createElement('canvas');
  canvas.width = wide;
  canvas.height = high;
  const context = canvas.getContext('2d');
  if (!context) return undefined;
  context.scale(SCALE, SCALE);
  draw(context, svg);
  return new Promise((resolve) => {
    canvas.toBlob((blob) => {
      resolve(blob ?? undefined);
    }, 'image/png');
  });
}
