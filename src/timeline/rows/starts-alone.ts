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

/** Names of columns of what goes on until somebody ends it. */
const GOES_ON =
  /^(?:projects?|programmes?|programs?|activit(?:y|ies)|tasks?|services?|work ?(?:streams?|packages?)|campaigns?|projekte?|programme?|aufgaben?|maßnahmen?|dienste?|projets?|activités?|tâches?|mesures?|proyectos?|programas?|actividad(?:es)?|tareas?|servicios?)$/i;

/** The first day of the start of a row, if it is one month, week or day. Undefined of years and quarters, all of which may be meant. */
function startOf(row: Row): number | undefined {
  const { granularity = 'year', start } = knownPeriod(row.peek('first') ?? '') ?? {};
  return granularity === 'year' || granularity === 'quarter' ? undefined : start;
}

/**
 * The rows that are events at their start because their end is empty, though others have one: those whose name says that something happened, and those before a
 * later start with an end. An empty end of the latest rows, and of projects and the like, is that of what goes on. None if no row has an end.
 */
export function startsAlone({ rows, header }: Pick<Sheet, 'rows' | 'header'>): ReadonlySet<Row> {
  const ended = rows.filter((row) => row.peek('first') && row.peek('last'));
  if (!ended.length) return new Set();
  const latest = ended.reduce((day, row) => Math.max(day, startOf(row) ?? -Infinity), -Infinity);
  const goOn = GOES_ON.test(header('label')?.trim() ?? '');
  return new Set(
    rows.filter((row) => {
      const start = startOf(row);
      const hasOther = row.textAt('last').trim() || row.peek('period') || row.peek('duration');
      if (start === undefined || hasOther) return false;
      return HAPPENED.test(row.peek('label') ?? '') || (!goOn && start < latest);
    }),
  );
}
