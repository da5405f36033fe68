import { MOST_LETTERS } from './most-letters.js';
import { languageOf, tidy } from './numeral.js';
import { once } from './once.js';
import { partOfYear } from './part-of-year.js';
import { remembered } from './remembered.js';
import { SEASON, SEASONS } from './season.js';
import { weekdaysOf } from './weekday.js';

/** A time that is named without its date: "Mar", "Week 3", "Wave 2", "Endline". */
export interface UndatedTime {
  /** Name of its kind. Times of different kinds have no order. */
  readonly kind: string;
  /** Place among those of its kind. */
  readonly place: number;
  /** Number of places after which they begin anew: 12 of months. Infinity if they do not. */
  readonly cycle: number;
  /** A time of this kind with its date, as a page may write it: `2021-03` of "Mar". Undefined of what has no date, such as a wave of a survey. */
  readonly dated?: string;
  /** True if it has a year, and yet no date. */
  readonly hasYear?: boolean;
}

const YEARS = 'years?|y|yr|jahr|année|an|año';
/** A word for a year: "Year" of "Year 7". */
export const YEAR = new RegExp(`^(?:${YEARS})$`, 'iu');
/** Words that are numbered in the order of time, in English, German, French and Spanish. */
const NUMBERED = `weeks?|wk|w|woche|kw|semaine|semana|days?|d|tag|jour|día|months?|m|monat|mois|mes|${YEARS}|half|h|halbjahr|terms?|trimesters?|semesters?|semestre|seasons?|saison|temporada|waves?|welle|vague|ola|rounds?|runde|tour|ronda|phases?|fase|stages?|etappe|étape|etapa|sessions?|sitzung|sesión|periods?|periode|période|periodo|sprints?|cycles?|zyklus|ciclo|editions?|ausgabe|édition|edición|match(?:day)?|spieltag`;
const NUMBER_LAST = new RegExp(`^(${NUMBERED}) ?(?:no\\.? ?|nr\\.? ?|#)?(\\d{1,3})$`, 'iu');
const NUMBER_FIRST = new RegExp(`^(\\d{1,3})(?:st|nd|rd|th|\\.|er|e|ère|ª|º)? (${NUMBERED})$`, 'iu');

/** Words that may follow one for a part of a course: "survey" of "Baseline survey", "the campaign", "(May)", "6 months". An opening party is no time. */
const OF_COURSE = [
  "(?:of )?(?:the|de[rmn]|la|le|el|du|de la) .+|l['’].+|\\(.+|\\d.*",
  '(?:of )?(?:surveys?|tests?|assessments?|scores?|campaigns?|projects?|program(?:me)?s?|training|courses?|interventions?|treatment|workshops?|balance|stock|years?|terms?|seasons?|months?)',
  'befragung|erhebung|messung|kampagne|projekt|kurs|enquête|campagne|projet|encuesta|campaña|proyecto',
].join('|');
/** Words for the state before something and for that after it, which are also the heads of two columns. */
export const BEFORE_STATES = 'before|pre|baseline|start|opening|vorher|avant|antes';
export const AFTER_STATES = 'after|post|endline|end|closing|nachher|après|después|final';

/** Words for what is before, amid, at the end of and after something, which may follow: "Baseline survey", "After the campaign". */
const COURSE = [
  `${BEFORE_STATES}|beginning|vor|anfang|beginn|début|inicio|(?:balance )?(?:brought (?:forward|down)|b\\/[fd])|(?:saldo)?vortrag|anfangs(?:bestand|saldo)|solde initial|report à nouveau|saldo inicial`,
  'during|mid|mid-?line|mid-?point|middle|mid-?term|während|mitte|pendant|milieu|durante|mitad',
  `${AFTER_STATES}|end-line|nach|ende|fin|(?:balance )?(?:carried (?:forward|down)|c\\/[fd])|(?:end|schluss)(?:bestand|saldo)|solde final|saldo final`,
  'follow[- ]?up|nachbefragung|suivi|seguimiento',
].map((words) => new RegExp(`^(?:${words})(?:[- ]?(?:${OF_COURSE}))?$`, 'iu'));

/** Rounds after those that are numbered, each the last but for those after it. */
const LAST_ROUNDS = [
  'quarter-?finals?|viertelfinale|quarts? de finale|cuartos de final',
  'semi-?finals?|halbfinale|demi-finales?|semifinale?s?',
  'finals?|finale|final round|endrunde|tour final|ronda final',
].map((words) => new RegExp(`^(?:${words})$`, 'i'));

/** Nouns of amounts that are replaced: an old price and a new one. New homes are no later state of old ones. */
const PRICED =
  '(?= (?:prices?|rates?|fees?|rents?|fares?|wages?|salary|charges?|tariffs?|totals?|values?|figures?)$|$)';

/** Words for an old amount and for a new one. */
export const OLD = `(?:old|former|previous)${PRICED}`;
export const NEW = `(?:new|current)${PRICED}`;

/** Words for a time before this one, and for this time. */
const UNITS = '(?:year|season|quarter|month|week|term)';
export const TIME_BEFORE = `(?:last|previous|prior) (?:${UNITS}|election|wave|round|campaign|period)`;
export const THIS_TIME = `(?:this|current) ${UNITS}`;

/** Words for an earlier time and for the present one, as in "Last year" and "This year", "Old price" and "New price". */
const RECENCY = [
  `${OLD}.*|was|then|yesterday|gestern|ayer|${TIME_BEFORE}|vorjahr|letztes jahr|année (?:dernière|précédente)|año (?:pasado|anterior)`,
  `${NEW}.*|now|today|${THIS_TIME}|(?:dieses|aktuelles) jahr|cette année|este año`,
].map((words) => new RegExp(`^(?:${words})$`, 'iu'));

const CYCLES: Readonly<Record<string, number>> = {
  month: 12,
  week: 52,
  half: 2,
  h: 2,
  halbjahr: 2,
  kw: 52,
};

/** The first of the days on which a poll was taken: "1-" of "1-2 Nov", "29 Oct – " of "29 Oct – 1 Nov". */
const firstDay = /* @__PURE__ */ once(
  () => /^\d\d?(?:st|nd|rd|th|\.)?(?: \p{L}{3,9}\.?)? ?[-–] ?(?=\d\d?(?:st|nd|rd|th|\.)? \p{L}{3})/u,
);

/** A month, a quarter, a day of a year, or the last of several days. */
function partStage(text: string, lang: string): UndatedTime | undefined {
  const part = partOfYear(text.replace(firstDay(), ''), lang);
  const [, quarter, month, day] = /^-(?:Q(\d)|(\d\d)(?:-(\d\d))?)$/.exec(part ?? '') ?? [];
  const dated = `2021${part}`;
  if (quarter) return { kind: 'quarter', place: +quarter, cycle: 4, dated };
  if (!month) return undefined;
  // A year has no more days than 12 times 31.
  return day
    ? { kind: 'day', place: +month * 31 + +day, cycle: 372, dated }
    : { kind: 'month', place: +month, cycle: 12, dated };
}

/** A thing that is numbered: "Week 3", "2nd wave". */
function numberedStage(text: string): UndatedTime | undefined {
  const [, nameBefore, last] = NUMBER_LAST.exec(text) ?? [];
  const [, first, nameAfter = nameBefore] = NUMBER_FIRST.exec(text) ?? [];
  const number = last ?? first;
  if (number === undefined || nameAfter === undefined) return undefined;
  const kind = nameAfter.toLowerCase().replace(/s$/, '');
  return { kind, place: +number, cycle: CYCLES[kind] ?? Infinity };
}

/** A half of a term: "Autumn 1", "Spring term 2". */
const HALF_TERM = /^(\p{L}+(?: terms?)?) ?([12])$/iu;

/** Most halves of a season. */
const HALVES = 2;

/** A season, whose year may follow, or a half of one: "Autumn", "Spring term 2024", "Autumn 1". */
function seasonStage(text: string): UndatedTime | undefined {
  const [, term, half] = HALF_TERM.exec(text) ?? [];
  const whole = term && half ? seasonStage(term) : undefined;
  if (whole?.kind === 'season')
    return { kind: 'half of a season', place: whole.place * HALVES + Number(half), cycle: whole.cycle * HALVES };
  const [found, before, ...rest] = SEASON.exec(text) ?? [];
  if (found === undefined) return undefined;
  const season = SEASONS.findIndex((_, index) => rest[index] !== undefined);
  const year = before ?? rest[SEASONS.length];
  if (year === undefined) return { kind: 'season', place: season, cycle: SEASONS.length };
  const place = +year * SEASONS.length + season;
  return { kind: 'season of a year', place, cycle: Infinity, dated: '2021-09/2021-12', hasYear: true };
}

/** A name that one of some words in the order of time makes. */
function wordStage(kind: string, words: readonly RegExp[], text: string): UndatedTime | undefined {
  const place = words.findIndex((word) => word.test(text));
  return place < 0 ? undefined : { kind, place, cycle: Infinity };
}

/** A round of a contest or an election: "Round 2", "Semi-final", "Final". */
function roundStage(text: string): UndatedTime | undefined {
  const last = wordStage('contest', LAST_ROUNDS, text);
  // No contest has a thousand rounds.
  if (last) return { ...last, place: 1000 + last.place };
  const { kind, place } = numberedStage(text) ?? {};
  return kind && place && /^(?:round|runde|tour|ronda)$/.test(kind)
    ? { kind: 'contest', place, cycle: Infinity }
    : undefined;
}

/** A day of the week. */
function weekdayStage(text: string, lang: string): UndatedTime | undefined {
  const tag = languageOf(lang);
  const names = tag ? weekdaysOf(tag) : [];
  const plain = text.replace(/\.$/, '').toLowerCase();
  const index = names.findIndex((name) => name.toLowerCase() === plain);
  return index < 0 ? undefined : { kind: 'weekday', place: index % 7, cycle: 7 };
}

/** A time of day, or the first of two: "09:30", "9am", "17h", "09:00–10:00". */
const TIME_OF_DAY =
  /^(\d\d?)(?:[:.]([0-5]\d)|h([0-5]\d)?)?(?: ?([ap])\.?m\.?| uhr)?(?: ?(?:-|to|bis|à|a) ?(\d\d?)(?:[:.][0-5]\d|h(?:[0-5]\d)?)?(?: ?([ap])\.?m\.?| uhr)?)?$/i;

/** A time of day. A number alone is none, and neither are "2-3" and a score of "2:1". The first of "9-12pm" is before noon. */
function hourStage(text: string): UndatedTime | undefined {
  const [, first = '', minutes, more = '0', firstHalf, last = '', lastHalf = ''] = TIME_OF_DAY.exec(text) ?? [];
  const isTime = /:|\dh|[ap]\.?m|uhr/i.test(text);
  const isAfternoon = firstHalf ? /p/i.test(firstHalf) : /p/i.test(lastHalf) !== +first % 12 > +last % 12;
  const hour = (firstHalf ?? lastHalf) ? (+first % 12) + (isAfternoon ? 12 : 0) : +first;
  return first && isTime && hour < 24 ? { kind: 'hour', place: hour + +(minutes ?? more) / 60, cycle: 24 } : undefined;
}

type StageReader = (name: string, lang: string) => UndatedTime | undefined;

const READERS: readonly StageReader[] = [
  numberedStage,
  seasonStage,
  (name) => wordStage('recency', RECENCY, name),
  (name) => wordStage('course', COURSE, name),
  roundStage,
  partStage,
  weekdayStage,
  hourStage,
];

/** The stage that a reader finds in a text. */
const readBy = (reader: StageReader, text: string, lang: string): UndatedTime | undefined =>
  text.length > MOST_LETTERS ? undefined : reader(tidy(text), lang);

/**
 * A time that is named without its date, with its place among others of its kind: a month, quarter or day without its year, a weekday, a time of day, a season, a
 * numbered week or wave, and what is before and after. Undefined for any other text. Never throws. Example: "Q3" is 3 of the kind `quarter`.
 */
export function readStage(text: string, lang: string): UndatedTime | undefined {
  for (const reader of READERS) {
    const stage = readBy(reader, text, lang);
    if (stage) return stage;
  }
  return undefined;
}

/** For each language, whether a text is the name of a stage. */
const tests = new Map<string, (text: string) => boolean>();

/** True for the name of a stage. Nearly no name is one, which takes all readers to find out. */
function isStage(text: string, lang: string): boolean {
  let test = tests.get(lang);
  if (!test) tests.set(lang, (test = remembered((one) => readStage(one, lang) !== undefined)));
  return test(text);
}

/** The stages that one reader finds in all of some texts, if they are of one kind: in Spanish "mar" is March and Tuesday. */
function stagesBy(reader: StageReader, texts: readonly string[], lang: string): readonly UndatedTime[] {
  const stages: UndatedTime[] = [];
  for (const text of texts) {
    const stage = readBy(reader, text, lang);
    if (!stage || stage.kind !== (stages[0] ?? stage).kind) return [];
    stages.push(stage);
  }
  return stages;
}

/** Most places from the end of a cycle to what follows in the next: from December to January, from Friday to Monday, from 22:00 to 01:00, or from autumn to spring. */
const mostOverEnd = ({ kind }: UndatedTime): number => ({ weekday: 3, hour: 3, season: 2 })[kind] ?? 1;

/** True if two times may be as far back as they are: September and June are of one school year, in this order. */
const mayGoBack = ([later, earlier, third]: readonly UndatedTime[]): boolean =>
  !later || !earlier || !!third || later.place - earlier.place <= Math.max(1, later.cycle / 12);

/** True for "Year 7" and "Year 8" without the first: they are classes of a school. */
const areClasses = (stages: readonly UndatedTime[]): boolean =>
  stages.every(({ kind, place }) => YEAR.test(kind) && place > 1);

/** The places of times that go on, each after the one before; counted on where they begin anew. Undefined if one does not go on. */
function goingOn(stages: readonly UndatedTime[]): readonly number[] | undefined {
  const counted: number[] = [];
  let added = 0;
  let before = -Infinity;
  for (const stage of stages) {
    const { place, cycle } = stage;
    if (place === before) return undefined;
    if (place < before) {
      if (place + cycle - before > mostOverEnd(stage)) return undefined;
      added += cycle;
    }
    counted.push(place + added);
    before = place;
  }
  return counted;
}

/**
 * The places of times that are named without their dates, if they are of one kind and follow each other in time: rising, or falling if the last comes first.
 * Undefined of any others. Examples: "Oct, Nov, Dec, Jan" are 10, 11, 12, 13, "Wave 2, Wave 1" are 2, 1, and "Apr, Aug, Dec, Feb" have no order.
 */
export function placesOf(labels: readonly string[], lang: string): readonly number[] | undefined {
  const [first = ''] = labels;
  if (labels.length < 2 || !isStage(first, lang)) return undefined;
  for (const reader of READERS) {
    const stages = stagesBy(reader, labels, lang);
    if (!stages.length || areClasses(stages)) continue;
    const places = goingOn(stages);
    if (places) return places;
    const reversed = goingOn([...stages].reverse());
    if (reversed && mayGoBack(stages)) return [...reversed].reverse();
  }
  return undefined;
}
