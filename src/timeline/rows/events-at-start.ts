import type { Row, Sheet } from '../../rows/rows.js';
import { isTimedApart } from './row-period.js';
import { knownPeriod } from '../../statistics/period.js';
import { anyOf } from '../../written/word-patterns.js';

/** Words for what happens at one time, in English, German, French and Spanish. */
const HAPPENED = new RegExp(
  `(?<!\\p{L})(?:${anyOf({
    en: 'passed|published|adopted|agreed|approved|signed|announced|launched|released|reached|opened|opens|closed|awarded|appointed|elected|installed|granted|reported|begins|starts|ends|deadline|kick-?off|go-?live|ceremony',
    de: 'verabschiedet|veröffentlicht|beschlossen|unterzeichnet|angekündigt|gestartet|erreicht|eröffnet|abgeschlossen|beginnt|endet|abstimmung|auftakt|frist',
    fr: 'adoptée?s?|publiée?s?|votée?s?|signée?s?|annoncée?s?|lancée?s?|atteinte?s?|ouverte?s?|débute|inauguration',
    es: 'aprobad[oa]s?|publicad[oa]s?|firmad[oa]s?|anunciad[oa]s?|lanzad[oa]s?|alcanzad[oa]s?|inaugurad[oa]s?|comienza|empieza|votación|inauguración',
  })}|(?:${anyOf({
    en: 'launch|election|referendum|vote|opening',
    de: 'eröffnung|wahl',
    fr: 'ouverture|lancement|élections?|vote',
    es: 'apertura|lanzamiento|elecci(?:ón|ones)',
  })})(?! \\p{L}|-)|(?:launch|election|vote|opening|eröffnung|wahl|ouverture|lancement|élection|apertura|lanzamiento|elección) (?:of|on|in|at|for|day|night|der|des|von|für|du|de|des|del)(?!\\p{L}))(?!\\p{L})`,
  'iu',
);

/** Words for what has not ended. */
const IN_PROGRESS = new RegExp(
  `(?<!\\p{L})(?:${anyOf({
    en: 'in progress|under ?way|ongoing|active|running|continu(?:es|ing)|open|current|live|started|begun|doing|to ?do|blocked',
    de: 'laufend|läuft|in arbeit|im gange|offen|aktiv|begonnen',
    fr: 'en cours|ouverte?s?|active?s?|commencée?s?',
    es: 'en curso|abiert[oa]s?|activ[oa]s?|iniciad[oa]s?',
  })})(?!\\p{L})`,
  'iu',
);

/** Heads of times of what holds until it ends: "In force from". */
const HOLDS_FROM = /\b(?:in (?:force|office|post|effect)|valid|effective|gültig|en vigueur|vigente)\b/i;

/** Heads of the names of what goes on until somebody ends it. */
const ONGOING =
  /^(?:projects?|programmes?|programs?|activit(?:y|ies)|tasks?|services?|work ?(?:streams?|packages?)|campaigns?|projekte?|programme?|aufgaben?|maßnahmen?|dienste?|projets?|activités?|tâches?|mesures?|proyectos?|programas?|actividad(?:es)?|tareas?|servicios?)$/i;

/** The first day of the month, week or day in which a row starts. Undefined for a year or a quarter, which may be meant as a whole. */
function firstDayOf(row: Row): number | undefined {
  const { granularity = 'year', start } = knownPeriod(row.peek('first') ?? '') ?? {};
  return granularity === 'year' || granularity === 'quarter' ? undefined : start;
}

/** Words for what has not begun, and may go on without an end once it has. */
const PLANNED = new RegExp(
  `(?<!\\p{L})(?:${anyOf({
    en: 'planned',
    de: 'geplant',
    fr: 'prévue?s?',
    es: 'previst[oa]s?',
  })})(?!\\p{L})`,
  'iu',
);

const remarksOn = (row: Row): string => `${row.peek('assessment') ?? ''} ${row.peek('note') ?? ''}`;

/** True for a row with a start that can only be followed by an end: it has none, nor another time, and nothing says that it goes on. */
function isAlone(row: Row): boolean {
  if (row.textAt('last').trim() || row.peek('period') || row.peek('duration')) return false;
  return !IN_PROGRESS.test(remarksOn(row));
}

/**
 * The rows that are events at their start because their end is empty, though others have one: those whose name says that something happens, and next to such
 * rows those before a later start with an end. An empty end of the latest rows, and of projects and the like, is that of what goes on. None if no row has an end.
 */
export function eventsAtStart({ rows, header }: Pick<Sheet, 'rows' | 'header'>): ReadonlySet<Row> {
  const ended = rows.filter((row) => !isTimedApart(row) && row.peek('first') && row.peek('last'));
  if (!ended.length || HOLDS_FROM.test(header('first') ?? '')) return new Set();
  const latest = ended.reduce((day, row) => Math.max(day, firstDayOf(row) ?? -Infinity), -Infinity);
  const alone = rows.filter((row) => isAlone(row) && firstDayOf(row) !== undefined);
  const happened = alone.filter((row) => HAPPENED.test(row.peek('label') ?? ''));
  const goOn = !happened.length || ONGOING.test(header('label')?.trim() ?? '');
  return new Set([
    ...happened,
    ...(goOn ? [] : alone.filter((row) => (firstDayOf(row) ?? latest) < latest && !PLANNED.test(remarksOn(row)))),
  ]);
}
