import { isCategoryHead, isNameOf, type Field } from '../names/column-names.js';
import { EXPECTED_TIMES, PLANNED_TIMES } from '../names/planned-name.js';
import type { Profile } from './column-profile.js';
import type { Columns, Wanted } from './column-search.js';
import { nameOf } from '../../written/name.js';
import { anyOf } from '../../written/word-patterns.js';

/** Verbs and nouns of a start, the best first, in English, German, French and Spanish: "Opens", "Launch", "Baubeginn", "Announced". */
const STARTS = [
  'starts?|started|starting|beg[iau]ns?|beginning|commence(?:s|d|ment)?|opens?|opened|opening|launch(?:es|ed)?|launching|activated|in force|effective|enacted|' +
    'took office|assumed office|joined|amtsantritt|prise de fonctions|toma de posesión|' +
    '(?:bau|projekt|vertrags)?(?:beginn|start|anfang)|begonnen|gestartet|eröffn(?:et|ung)|inkrafttreten|' +
    'débuts?|commencement|commencé|ouvert(?:e|ure)?|lancé|lancement|' +
    'inicio|comienzo|inicia|apertura|abre|abierto|lanzamiento',
  'introduced|elected|appointed|announced|announcement|approved|approval|signed|awarded|commissioned|founded|established|created|' +
    'angekündigt|ankündigung|genehmigt|genehmigung|gegründet|gründung|' +
    'annoncée?|annonce|approuvée?|approbation|créée?|création|fondée?|signature|' +
    'anunciad[oa]|anuncio|aprobad[oa]|aprobación|cread[oa]|fundad[oa]|firma',
  '(?:initial |first )?releas(?:es?|ed)|general availability|ga|shipped|veröffentlicht|veröffentlichung|publiée?|publication|publicad[oa]|publicación',
].map((words) => new RegExp(`^(?:${words})$`, 'u'));

/** Verbs and nouns of the start and of the end of a life. A birth begins nothing else. */
const BORN = /^(?:born|birth|geboren|naissance|née?|nacimiento|nacid[oa])$/u;
const DIED = /^(?:died|death|gestorben|tod|décès|mort|fallecimiento|fallecid[oa]|muerte)$/u;

/** Verbs and nouns of an end. */
const ENDS = new RegExp(
  `^(?:${[
    'ends?|ended|ending|clos(?:es?|ed|ing|ure)|complet(?:es?|ed|ion)|finish(?:es|ed)?|expir(?:es|ed|y)|terminat(?:es|ed|ion)|conclu(?:des|ded|sion)|repealed|dissolved|delivered|delivery|handover',
    'withdrawn|left(?: office)?|demolished|decommissioned|discontinued|abolished|resigned|amtsende|départ|cese',
    DIED.source.slice(1, -1),
    '(?:end )?(?:of )?(?:active |security |extended )?(?:life|support|maintenance|service)(?: (?:ends?|until))?|eol|eos|supported until|sunset|retire(?:s|d|ment)',
    '(?:bau|projekt|vertrags)?(?:ende|abschluss|schluss)|beendet|abgeschlossen|fertigstellung|fertig|schließung|geschlossen|auflösung|aufgelöst',
    'fin|fini|fermé|fermeture|ferme|achevé|achèvement|terminé|clôture|dissolution|livraison|livré',
    'fin|final|finalización|finalizado|termina|terminad[oa]|término|cierre|cierra|cerrad[oa]|conclusión|completad[oa]|entrega',
  ].join('|')})$`,
  'u',
);

/** Names of a column that holds nothing but ends. */
const END = /^(?:end|ende|fin)$/u;

/** Words of a header that do not say whether it is a start or an end. */
const BESIDE = new RegExp(
  `(?<!\\p{L})(?:${[
    anyOf(EXPECTED_TIMES, PLANNED_TIMES),
    'actual|estimated|proposed|revised|current|latest|original|initial|baseline',
    'tatsächlich\\p{L}*|réel(?:le)?|effecti(?:f|ve)|real(?:es)?',
    "dates?|years?|months?|days?|datum|jahr|tag|monat|année|mois|jour|fecha|año|mes|día|the|of|on|at|de|du|d'|del|am",
    'works?|construction|project|projet|proyecto|obras?|travaux|public|official',
    'mandats?|mandato|contracts?|contrats?|contratos?|term',
  ].join('|')})(?!\\p{L})|[()]`,
  'gu',
);

const stemOf = (header: string): string => nameOf(nameOf(header).replace(BESIDE, ' '));

/** True for the header of a column of the days on which things began or were made: "Launch date", "created_at". */
export const isStartHead = (header: string): boolean => [BORN, ...STARTS].some((words) => words.test(stemOf(header)));

/** Headers of columns of how long phases last, with or without a unit: "Duration (months)". */
const LASTS = /^(?:duration|length|term|dauer|laufzeit|durée|duración)(?: of (?:the )?\p{L}+)?(?=$| ?[([,]| in )/u;

/** Headers of columns of the days on which things came to pass, and of those on which they were to, the latest first. */
const ACTUAL =
  /(?:^|^(?:date|datum|fecha|termin) |^(?:inicio|fin|final|beginn|start|ende|début) )(?:actual|achieved|delivered|completed|done|tatsächlich|erledigt|ist|réel(?:le)?|réalisée?|reel(?:le)?|realisee?|effective|real|realizad[oa])(?!\p{L})/u;
const PLANNED = [
  'revised|current|latest',
  anyOf(EXPECTED_TIMES, { en: 'estimated' }),
  anyOf(PLANNED_TIMES, { en: 'plan|due', de: 'soll' }),
  'original|baseline|initial|ursprünglich|initiale?|inicial',
].map((words) => new RegExp(`(?:^|\\s)(?:${words})(?!\\p{L})`, 'u'));

/** Of several columns of one start or end the one that says most: "Actual start", "Revised start", "Start", or of plans the latest, "Forecast start" and not "Baseline start". */
function latestOf(columns: readonly number[], profiles: readonly Profile[]): number | undefined {
  const [revised, ...plans] = PLANNED.map((words) => (name: string) => words.test(name));
  const isPlain = (name: string): boolean => !plans.some((isPlan) => isPlan(name));
  const names = columns.map((column) => ({ column, name: nameOf(profiles[column]?.header) }));
  const ranked = [(name: string) => ACTUAL.test(name), revised, isPlain, ...plans].flatMap(
    (isOne) => names.find(({ name }) => isOne?.(name)) ?? [],
  );
  return ranked[0]?.column;
}

/** Next to the column of what came to pass, that of what was planned: "Planned start" next to "Actual start". Undefined if there is none. */
const planBeside = (actual: number, columns: readonly number[], profiles: readonly Profile[]): number | undefined => {
  const nameAt = (column: number): string => nameOf(profiles[column]?.header);
  if (!ACTUAL.test(nameAt(actual))) return undefined;
  return latestOf(
    columns.filter((column) => PLANNED.some((words) => words.test(nameAt(column)))),
    profiles,
  );
};

/** The only two columns of times, below one head: the first and the last day of a "Term of office". Empty if there are no such columns. */
function twinTimes(profiles: readonly Profile[]): readonly (readonly [field: Field, column: number])[] {
  const times = onlyTimes(profiles);
  const [head, more] = new Set(times.map(([, column]) => nameOf(profiles[column]?.header)));
  return head && more === undefined ? times : [];
}

/** A word for a start, before or after the rest of a header: "field start", "First release". */
const OF_START = /^(?:start|begin|first|earliest|from) | (?:start|begin|from|first)$/u;
/** The same for an end: "field end", "Last release". */
const OF_END = /^(?:end|finish|last|latest|to|until) | (?:end|finish|to|until|last)$/u;

/** The start and the end of one thing, by headers that differ in a word alone: "field_start" and "field_end". Empty if there are no two such columns of times, or more. */
function namedTwins(profiles: readonly Profile[]): readonly (readonly [field: Field, column: number])[] {
  const times = profiles.flatMap(({ header, hasPeriods }, column) =>
    hasPeriods ? [{ column, name: nameOf(header) }] : [],
  );
  // Of a third time nothing would be said.
  if (times.length !== 2) return [];
  const pairs = times.flatMap((start) =>
    times.flatMap((end) => {
      const [started, ended] = [start.name.replace(OF_START, ''), end.name.replace(OF_END, '')];
      return started === ended && started !== start.name && ended !== end.name
        ? [[start.column, end.column] as const]
        : [];
    }),
  );
  const [pair, ...more] = pairs;
  return pair && !more.length
    ? [
        ['first', pair[0]],
        ['last', pair[1]],
      ]
    : [];
}

/** The column of a start or of an end, and that of what was planned next to it. */
interface FoundTime {
  readonly column: number;
  readonly plan: number | undefined;
}

/** The columns of the start, the end and the duration of phases, by the words in their headers: "Opens" and "Closes". A start alone is the time of an event, and is left out. */
export function spanColumns(profiles: readonly Profile[]): readonly (readonly [field: Field, column: number])[] {
  const mayBeCounted = !profiles.some(({ hasPeriods }) => hasPeriods);
  // Where no column has a time, those of "Start" and "End" are reported with their cells.
  const areUnread = mayBeCounted && !profiles.some(({ hasCounted }) => hasCounted);
  const find = (field: 'first' | 'last', words: RegExp): FoundTime | undefined => {
    const found = profiles.flatMap(({ header, hasPeriods, hasCounted, content }, column) => {
      // An end that cannot be read is reported. It does not leave the phase open.
      const isEnd = field === 'last' && (content === 'empty' || (content === 'text' && END.test(stemOf(header))));
      const isTime = hasPeriods || (mayBeCounted && hasCounted) || isEnd;
      if (areUnread && content !== 'empty' && isNameOf(field, header)) return [column];
      return isTime && (words.test(stemOf(header)) || isNameOf(field, header)) ? [column] : [];
    });
    const column = latestOf(found, profiles);
    return column === undefined ? undefined : { column, plan: planBeside(column, found, profiles) };
  };
  // What is due ends where nothing else says so.
  const last = find('last', ENDS) ?? find('last', /^due$/u);
  // A term of office may be its years, and "Term" above the first column heads names: "Autumn 2024".
  const lasts = profiles.findIndex(
    ({ header, hasPeriods }, column) => column > 0 && !hasPeriods && LASTS.test(nameOf(header)),
  );
  const twins = last ? [] : twinTimes(profiles);
  if (twins.length) return twins;
  if (!last && lasts < 0) return namedTwins(profiles);
  const isLife = DIED.test(stemOf(profiles[last?.column ?? -1]?.header ?? ''));
  const starts = isLife ? [BORN, ...STARTS] : STARTS;
  const first = starts.map((words) => find('first', words)).find((one) => one && one.column !== last?.column);
  const found = [
    ['first', first?.column],
    ['last', first && last?.column],
    ['duration', lasts < 0 ? undefined : lasts],
    ['plannedFirst', last && first?.plan],
    ['plannedLast', first && last?.plan],
  ] as const;
  return found.flatMap(([field, column]) => (column === undefined ? [] : [[field, column] as const]));
}

/** The column of the times at which things came or will come to pass, next to that of the times at which they were to: "Planned" and "Actual", "Baseline date" and "Forecast date". Empty if there are not both. */
export function plannedColumns(profiles: readonly Profile[]): readonly (readonly [field: Field, column: number])[] {
  const find = (words: RegExp): number =>
    profiles.findIndex(({ header, hasPeriods }) => hasPeriods && words.test(nameOf(header)));
  const [last, ...others] = [ACTUAL, ...PLANNED].map(find).filter((column) => column >= 0);
  const [planned] = others;
  return last === undefined || planned === undefined
    ? []
    : ([
        ['period', last],
        ['planned', planned],
      ] as const);
}

/** The columns of the starts and the ends of phases without heads: the only two of times. */
export function onlyTimes(profiles: readonly Profile[]): readonly (readonly [field: Field, column: number])[] {
  const [first = -1, last, ...more] = profiles.flatMap(({ hasPeriods }, column) => (hasPeriods ? [column] : []));
  return last === undefined || more.length
    ? []
    : [
        ['first', first],
        ['last', last],
      ];
}

/** Headers of times of day, in English, German, French and Spanish. */
const CLOCK = /^(?:(?:start|starting|opening) )?(?:times?|uhrzeit|zeit|heures?|horaires?|horas?|horarios?)$/;

/** The column of times of day next to that of the days, as a note: "10am" below "Time". */
export function clockColumn(columns: Columns, { profiles }: Wanted): number | undefined {
  const isClock = ({ header, hasPeriods }: Profile): boolean => !hasPeriods && CLOCK.test(nameOf(header));
  const found = profiles.findIndex(isClock);
  const isNext = found >= 0 && profiles.some(({ hasPeriods }) => hasPeriods) && columns.find('note') === undefined;
  return isNext ? found : undefined;
}

/** Headers of what an entry of a timeline is about, in English, German, French and Spanish. */
const HEADLINE =
  /^(?:titles?|headlines?|headings?|subjects?|events?|milestones?|titel|überschrift|betreff|ereignis|meilenstein|titres?|intitulé|événements?|jalons?|títulos?|titular|eventos?|hitos?)$/;

/** A word for a time in a header, whose column has no names: "Display date" next to "Headline". */
const OF_TIMES = /(?<!\p{L})(?:dates?|datum|fecha|times?|zeit)(?!\p{L})/u;

/** The column of the names of phases by a header that has other meanings elsewhere: "Title" next to "Category". Undefined if another header is that of names, or if a column before it has names, of which no two are the same: "Minister". */
export function headlineColumn(columns: Columns, { profiles }: Wanted): number | undefined {
  const isNamed = ({ header }: Profile): boolean => isNameOf('label', header) && !isCategoryHead(header);
  const isNaming = ({ header, content, isDistinct }: Profile, column: number): boolean =>
    content === 'text' &&
    isDistinct &&
    !OF_TIMES.test(nameOf(header)) &&
    !isCategoryHead(header) &&
    !columns.isTaken(column) &&
    !columns.isCode(column);
  const found = profiles.findIndex(isNaming);
  return !profiles.some(isNamed) && HEADLINE.test(nameOf(profiles[found]?.header)) ? found : undefined;
}

/** The column of the same time in all rows, next to figures. Undefined if there is none. */
export function timeOfAll(profiles: readonly Profile[]): number | undefined {
  const found = profiles.findIndex(({ content, isConstant }) => content === 'periods' && isConstant);
  return found >= 0 && profiles.some(({ content }) => content === 'figures') ? found : undefined;
}
