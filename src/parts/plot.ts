import { svg, html, nothing, type SVGTemplateResult, type TemplateResult } from 'lit';
import { CUT_AXIS, pathThrough } from '../marks/shapes.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import {
  fewColumns,
  STRIP_WIDTHS,
  isHanging,
  stripLines,
  type Axis,
  type Bracket,
  type Label,
  type LineEnds,
  type LineStrip,
  type Scene,
  type Tick,
} from '../marks/scene.js';
import { isTopLong, tickLabels } from '../marks/placed-axis.js';
import { drawLabel } from '../marks/svg/label.js';
import { drawMarks } from '../marks/svg/mark.js';
import { percent } from '../marks/svg/percent.js';
import { widthClass } from '../marks/text-width.js';
import { unbroken } from './unbroken.js';

/** Mark at the foot of a value axis that does not begin at zero. */
export const cutAxis = svg`<svg class="cut-axis" part="rule" y="100%" width="1" height="1" overflow="visible"><path d=${pathThrough(CUT_AXIS)}></path></svg>`;

/** Largest number of lines above a plot. */
const MOST_STRIP_LINES = 5;

/** Height and width of the corner of a plot into which a long label of the top tick reaches, as shares. */
const CORNER = { height: 0.12, width: 0.35 };

/** True if a figure stands where a long label of the top tick reaches into the plot. */
const isCornerTaken = ({ box, labels, x }: Scene): boolean => {
  const ticks = x?.ticks ?? [];
  // The labels of cells have their positions in their own place.
  const positionOf = (label: Label): number =>
    box === 'cells' ? (ticks.findIndex(({ row }) => row === label.row) + label.x) / ticks.length : label.x;
  return labels.some(
    (label) =>
      label.role === 'value' && (label.line ?? 0) < 0 && label.y < CORNER.height && positionOf(label) < CORNER.width,
  );
};

/** Labels of even ticks: a column with equal spaces, the lowest tick at the foot. */
export const valueTicks = (axis: Axis | undefined): TemplateResult =>
  html`<div class="y-axis" part="axis" aria-hidden="true">
    ${axis?.ticks.map(({ text }) => html`<span>${text}</span>`)}
  </div>`;

/** Gridlines at the ticks of the value axis. The line at zero is stronger. */
export const gridlines = (axis: Axis | undefined): readonly SVGTemplateResult[] =>
  axis?.ticks.map(
    ({ position, zero }) =>
      svg`<line class=${zero ? 'zero' : 'gridline'} part="grid" x2="100%" y1=${percent(position)} y2=${percent(position)}></line>`,
  ) ?? [];

/** Width class from which a tick is labelled. Empty if it always is. */
export const tickClass = ({ least }: Tick): string => (least ? widthClass(least) : '');

/** Bracket of a year: a line below the names of its columns, with the name of the year in the middle. */
const bracket = ({ from, to, text, least }: Bracket): SVGTemplateResult =>
  svg`<svg class="bracket" x=${percent(from)} width=${percent(to - from)} height="100%" overflow="visible"><line x1="0.3em" x2="calc(100% - 0.3em)"></line>${drawLabel({ text: '', strong: text, x: 0.5, y: 0, line: 0, role: 'tick', anchor: 'middle', ...(least && { least }) })}</svg>`;

/** Brackets of years below the names of columns. Empty if the axis has none. */
export const brackets = (axis: Axis | undefined): TemplateResult | typeof nothing =>
  axis?.brackets
    ? html`<svg class="brackets" part="axis" aria-hidden="true">${axis.brackets.map(bracket)}</svg>`
    : nothing;

/** Labels of the axis below the plot: side by side for columns, or at their ticks. */
const timeAxis = ({ kind, ticks }: Axis): TemplateResult =>
  kind === 'bands'
    ? html`<div class="x-axis bands" part="axis">
        ${ticks.map((tick) => html`<span class=${`band-name ${tickClass(tick)}`}>${unbroken(tick.text)}</span>`)}
      </div>`
    : html`<svg class="x-axis" part="axis">
        ${ticks.flatMap((tick) => tickLabels(tick, { y: 0, line: 0 })).map(drawLabel)}${ticks.map(({ position }) => svg`<line x1=${percent(position)} x2=${percent(position)} y2="4"></line>`)}
      </svg>`;

/** The line from the end of a line of a plot to a name beside it that was moved away. */
function nameLeader({ x, y, from, anchor }: Label, lead = 0): SVGTemplateResult | typeof nothing {
  if (from === undefined) return nothing;
  const [x1, x2] = anchor === 'end' ? ['0.45em', '0.1em'] : [`${-0.45 - lead}em`, '-0.1em'];
  return svg`<svg x=${percent(x)} width="1" height="100%" overflow="visible"><line class="leader" part="rule" x1=${x1} x2=${x2} y1=${percent(from)} y2=${percent(y)}></line></svg>`;
}

/** A strip of texts beside a plot. */
const strip = ({ width, labels, lead }: LineStrip, className: string): TemplateResult =>
  html`<svg class=${className} width=${`${Math.round(width * 100) / 100}em`} aria-hidden="true">
    ${labels.map((label) => nameLeader(label, lead))}${labels.map(drawLabel)}
  </svg>`;

/** A strip of texts beside a plot, and the narrower ones that replace it in narrower charts. */
function strips(ends: LineEnds, className: string, hasKeys: boolean): TemplateResult {
  const { narrow, least } = ends;
  const until = `${className.replace(/ until-\d+/, '')} ${widthClass(least, 'until')}`;
  return html`${strip(ends, hasKeys || narrow ? `${className} ${widthClass(least)}` : className)}${narrow ? ('least' in narrow ? strips(narrow, until, false) : strip(narrow, until)) : nothing}`;
}

/** Strip of names at the ends of lines. */
export const lineEnds = ({ ends, keys }: Scene): TemplateResult | typeof nothing =>
  ends ? strips(ends, 'ends', !!keys) : nothing;

/** Strip of figures at the starts of lines. */
const lineStarts = (starts: LineEnds): TemplateResult => strips(starts, 'ends starts', false);

/** Key of the series above a plot, each with a sample of its marks. What names at the ends of lines, or above the first row, replace is hidden in charts wide enough for them. */
export function seriesKeys({ keys, ends, heads }: Scene): TemplateResult | typeof nothing {
  if (!keys) return nothing;
  const named = ends ?? heads;
  const until = named && widthClass(named.least, 'until');
  const isKept = keys.some(({ stays }) => stays);
  return html`<ul class=${until && !isKept ? `keys ${until}` : 'keys'} part="legend" aria-hidden="true">
    ${keys.map(({ text, strong, mark, stays, start, isCrowded }) => html`<li class=${ifDefined(start ? (isCrowded ? 'step crowded' : 'step') : !stays && isKept ? until : undefined)} part="key"><svg>${drawMarks([mark])}</svg>${start ? html`<span>${text}</span><span>${start}</span>` : strong ? html`<span>${text}</span> <b>${strong}</b>` : html`<span>${text}</span>`}</li>`)}
  </ul>`;
}

/** The layer behind the marks of a plot: gridlines, shades of spans, and the mark of a cut axis. */
export const backdrop = ({ y, across = [] }: Scene): SVGTemplateResult =>
  svg`${gridlines(y)}${drawMarks(across.filter(({ type }) => type === 'rect'))}${y?.cut ? cutAxis : nothing}`;

/** The layer in front of the marks of a plot: lines across it, and the names above it. */
export const foreground = ({ across = [], strip }: Scene): SVGTemplateResult =>
  svg`${drawMarks(across.filter(({ type }) => type !== 'rect'))}${strip?.labels.map(drawLabel)}`;

/** Class names of a plot with room for the lines of names above it, of which wide charts may need fewer. */
function stripClass({ strip: names }: Scene): string {
  if (!names) return 'stripless';
  const room = (lines: number): number => Math.min(MOST_STRIP_LINES, Math.ceil(lines));
  const wide = STRIP_WIDTHS.map(
    (width) => `strip-${width}-${room(stripLines(names, ({ most = Infinity }) => most > width))}`,
  );
  return [`strip-${room(names.lines)}`, ...wide].join(' ');
}

/** Class of a plot whose only tick is zero: no figure is drawn, or all are zero. A slope has its figures next to its lines in place of ticks. */
const lowClass = ({ y, starts }: Scene): string => (y?.ticks.length === 1 && !starts ? 'low' : '');

/** Class name of a plot of few columns, which has a largest width. */
function fewClass(scene: Scene): string {
  const count = fewColumns(scene);
  return count ? `few-${count}` : '';
}

/** Class names of a plot by what reaches past its edges: half of a dot at the end of a line, and a long label at the top of the axis. The lines of a slope end before their names. */
function edgeClass({ marks, across = [], starts, y }: Scene): string {
  if (starts) return '';
  const hasDots = [...marks, ...across].some(({ type }) => type === 'dot');
  return [hasDots && 'dotted', y?.kind === 'even' && isTopLong(y) && 'topped'].filter(Boolean).join(' ');
}

/** List of the names above a plot, with their numbers. Hidden in charts wide enough for the names themselves. */
export const stripList = ({ strip }: Scene): TemplateResult | typeof nothing =>
  strip
    ? html`<ol
        class=${strip.least ? `events ${widthClass(strip.least, 'until')}` : 'events'}
        part="events"
        aria-hidden="true"
      >
        ${strip.list.map((text) => html`<li><bdi>${text}</bdi></li>`)}
      </ol>`
    : nothing;

/** Height of a row of cells in ems, and that of many. */
const ROW_HEIGHT = 1.75;
const LOW_ROW_HEIGHT = 1.25;
/** Largest number of rows of the usual height. */
const MOST_ROWS = 12;

/** Template of rows of cells: the names of the rows, the cells with their labels, the names of the columns. Hidden from assistive technology, which reads a table. */
export function grid(scene: Scene): TemplateResult {
  const rows = scene.y?.ticks.length ?? 0;
  const height = `${rows * (rows > MOST_ROWS ? LOW_ROW_HEIGHT : ROW_HEIGHT)}em`;
  return html`${seriesKeys(scene)}
    <div class=${(scene.x?.ticks.length ?? 0) > 4 ? 'plot grid' : 'plot grid few'} part="plot" aria-hidden="true">
      ${valueTicks(scene.y)}<svg class="field" data-scene="0" height=${height}>
        ${drawMarks(scene.marks)}${scene.labels.map(drawLabel)}</svg
      >${scene.x ? timeAxis(scene.x) : nothing}
    </div>`;
}

/** Class names of a plot. */
export const plotClass = (scene: Scene): string =>
  [
    'plot',
    stripClass(scene),
    fewClass(scene),
    edgeClass(scene),
    lowClass(scene),
    scene.tall && 'tall',
    isHanging(scene) && 'hanging',
    isCornerTaken(scene) && 'raised',
  ]
    .filter(Boolean)
    .join(' ');

/** Template of a plot in one box: value axis, gridlines, marks, labels, time axis, and names at the ends of lines. `index` is that of the scene. Hidden from assistive technology, which reads a table. */
export const plot = (scene: Scene, index = 0): TemplateResult =>
  html`${seriesKeys(scene)}
    <div class=${plotClass(scene)} part="plot" aria-hidden="true">
      ${scene.starts ? lineStarts(scene.starts) : valueTicks(scene.y)}<svg class="field" data-scene=${index}>
        ${backdrop(scene)}${drawMarks(scene.marks)}${foreground(scene)}${scene.labels.map(drawLabel)}</svg
      >${scene.x ? timeAxis(scene.x) : nothing}${brackets(scene.x)}${lineEnds(scene)}
    </div>
    ${stripList(scene)}`;
