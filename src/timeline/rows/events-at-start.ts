import type { Row, Sheet } from '../../rows/rows.js';
import { knownPeriod } from '../../statistics/period.js';
import { anyOf } from '../../written/word-patterns.js';

/** Words for what happens at one time, in English, German, French and Spanish. */
const HAPPENED = new RegExp(
  `(?<!\\p{L})(?:${anyOf({
    en: 'passed|published|adopted|agreed|approved|signed|announced|launched|released|reached|opened|opens|closed|awarded|appointed|elected|installed|granted|reported|begins|starts|ends|launch|election|referendum|vote|deadline|kick-?off|go-?live|opening|ceremony',
    de: 'verabschiedet|veröffentlicht|beschlossen|unterzeichnet|angekündigt|gestartet|erreicht|eröffnet|abgeschlossen|beginnt|endet|eröffnung|wahl|abstimmung|auftakt|frist',
    fr: 'adoptée?s?|publiée?s?|votée?s?|signée?s?|annoncée?s?|lancée?s?|atteinte?s?|ouverte?s?|débute|ouverture|lancement|élections?|vote|inauguration',
    es: 'aprobad[oa]s?|publicad[oa]s?|firmad[oa]s?|anunciad[oa]s?|lanzad[oa]s?|alcanzad[oa]s?|inaugurad[oa]s?|comienza|empieza|apertura|lanzamiento|elecci(?:ón|ones)|votación|inauguración',
  })})(?!\\p{L})`,
  'iu',
);

/** Heads of the names of what goes on until somebody ends it. */
const ONGOING =
  /^(?:projects?|programmes?|programs?|activit(?:y|ies)|tasks?|services?|work ?(?:streams?|packages?)|campaigns?|projekte?|programme?|aufgaben?|maßnahmen?|dienste?|projets?|activités?|tâches?|mesures?|proyectos?|programas?|actividad(?:es)?|tareas?|servicios?)$/i;

/** The first day of the month, week or day in which a row starts. Undefined for a year or a quarter, which may be meant as a whole. */
function firstDayOf(row: Row): number | undefined {
  const { granularity = 'year', start } = knownPeriod(row.peek('first') ?? '') ?? {};
  return granularity === 'year' || granularity === 'quarter' ? undefined : start;
}

/**
 * The rows that are events at their start: their end is empty next to rows that have one, and either their name says that something happened, or a row
 * with an end starts later. Any other row without an end goes on, such as the latest, and projects and the like. Empty if no row has an end.
 */
export function eventsAtStart({ rows, header }: Pick<Sheet, 'rows' | 'header'>): ReadonlySet<Row> {
  const ended = rows.filter((row) => row.peek('first') && row.peek('last'));
  if (!ended.length) return new Set();
  const latest = ended.reduce((day, row) => Math.max(day, firstDayOf(row) ?? -Infinity), -Infinity);
  const areOngoing = ONGOING.test(header('label')?.trim() ?? '');
  return new Set(
    rows.filter((row) => {
      const start = firstDayOf(row);
      const hasOtherTime = row.textAt('last').trim() || row.peek('period') || row.peek('duration');
      if (start === undefined || hasOtherTime) return false;
      return HAPPENED.test(row.peek('label') ?? '') || (!areOngoing && start < latest);
    }),
  );
}
