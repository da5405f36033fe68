import { isSentence, type FrameLayout } from '../../parts/frame-layout.js';
import { NOTHING_DRAWN, type Area, type Drawn } from './page-area.js';
import { translated } from './element.js';
import { balanced, textDirection, pretty, writeLines, type Writing } from './writing.js';

/** Largest width of a sentence and of notes, in pixels. */
const MEASURE = 620;
const FOOT_MEASURE = 720;

/** A part of a drawing, and the space above it. */
type Part = readonly [space: number, part: Drawn];

/** Parts below each other, each with the space above it; the first has none. Parts without height are left out. */
export const stacked = (...parts: readonly Part[]): Drawn => stackedList(parts);

/** The same of a list of parts, which may be long. */
export function stackedList(parts: readonly Part[]): Drawn {
  let height = 0;
  let content = '';
  for (const [space, part] of parts.filter(([, { height: own }]) => own > 0)) {
    const top = height && height + space;
    content += translated(part.content, 0, top);
    height = top + part.height;
  }
  return { height, content };
}

/** A text in lines of the width of the area, or of a smaller one, all in its direction. Those of a heading are about equally wide. */
export function paragraph(
  area: Area,
  text: string,
  writing: Writing,
  { most = area.width, line = 1.4, isHeading = false } = {},
): Drawn {
  const lines = (isHeading ? balanced : pretty)(area, text, Math.min(most, area.width), writing);
  if (!lines.length) return NOTHING_DRAWN;
  return {
    height: lines.length * writing.size * line,
    content: writeLines(area, lines, { x: 0, y: 0, line }, { dir: textDirection(text), ...writing }),
  };
}

/** Title, subtitle, sentence and warnings. Sentences have the direction of their language, a title that of its own text. */
export function captionBlock(area: Area, { title, subtitle = '', sentence = '', warnings, dir }: FrameLayout): Drawn {
  const { ink, secondary } = area.theme;
  const heading = { size: 20, fill: ink, weight: 700, family: area.titleFont };
  return stackedList([
    [0, paragraph(area, title, heading, { line: 1.2, isHeading: true })],
    [4, paragraph(area, subtitle, { size: 15, fill: secondary }, { most: MEASURE })],
    [4, paragraph(area, sentence, { size: 15, fill: secondary, dir }, { most: MEASURE })],
    ...warnings.map(
      (text) => [8, paragraph(area, text, { size: 13, fill: ink, dir }, { most: FOOT_MEASURE })] as const,
    ),
  ]);
}

/** Notes, description and sources in one paragraph. */
export function footBlock(
  area: Area,
  { omissions, notes, columnNotes = [], description, sources, dir }: FrameLayout,
): Drawn {
  const texts = [
    ...omissions,
    ...notes,
    ...columnNotes.flatMap(({ text, least }) => (least <= area.ems ? [text] : [])),
    ...(description ? [description] : []),
    ...sources.map(({ before, name, after }) => `${before}${name}${after}`),
  ];
  const text = texts.map((one, index) => (index < texts.length - 1 && !isSentence(one) ? `${one}.` : one)).join(' ');
  return paragraph(area, text, { size: 13, fill: area.theme.secondary, dir }, { most: FOOT_MEASURE, line: 1.35 });
}
