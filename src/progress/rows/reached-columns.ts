import type { FigureColumn, Row, Sheet } from '../../rows/rows.js';
import { isSexName } from '../../rows/names/sex-name.js';
import { isTimeUnit } from '../../rows/names/time-units.js';
import { nameOf } from '../../written/name.js';
import { readPartText } from '../../written/part-text.js';
import { fundedCost, isToCome } from './funded-costs.js';

/** True for a column of amounts, which per cents cannot reach: "$2,000m" or 1,200, and not 80. */
const areAmounts = ({ column, unit }: FigureColumn, rows: readonly Row[]): boolean =>
  unit !== '%' &&
  rows.every((row) => !row.textAt(column).includes('%')) &&
  rows.some((row) => row.numberAt(column) > 200 || /\p{Sc}/u.test(row.textAt(column)));

/** The column of per cents of targets that a chart shows: none if the page names another, next to targets in per cent, or next to amounts with their targets. */
export function shownWay({ way, value, isValueNamed, figures, target, rows, header }: Sheet): FigureColumn | undefined {
  if (isValueNamed && value?.column !== way?.column) return undefined;
  if (header('target') === undefined) return way;
  const isOnly = way && [value, ...figures].every((one) => !one || one.column === way.column);
  return isOnly && target && areAmounts(target, rows) ? way : undefined;
}

/** The amounts next to their per cents of targets: the targets themselves, the column of the values, or the only other one of figures. */
export function countedNext(way: FigureColumn, { value, figures, target }: Sheet): FigureColumn | undefined {
  if (target) return target;
  if (value) return value.column === way.column ? undefined : value;
  const [only, ...others] = figures.filter(({ column }) => column !== way.column);
  return others.length ? undefined : only;
}

/** The amount that the per cents of a row are of, as a note: "Homes built: 50". Undefined if it has none. */
export function amountIn(row: Row, counted: FigureColumn | undefined): string | undefined {
  const text = counted && row.peek(counted.column);
  return text ? `${counted.header}: ${text}` : undefined;
}

/** Participles of what was done: "sold", "counted", "verkauft", "vendus", "vendidas". */
const DONE =
  /^(?:\p{L}{2,}ed|sold|done|complete|met|built|spent|paid|sent|cast|held|given|taken|won|made|\p{L}{0,3}ge\p{L}{2,}(?:t|en)|verkauft|erreicht|besetzt|belegt|\p{L}{2,}ée?s?|vendue?s?|atteinte?s?|\p{L}{2,}[aí]d[oa]s?|hech[oa]s?)$/u;
/** Participles of what is planned or waits, and of what was not reached. */
const OPEN =
  /^(?:need|planned|budgeted|required|enrolled|started|entered|applied|requested|needed|wanted|expected|estimated|allocated|proposed|scheduled|invited|registered|offered|issued|targeted|promised|failed|missed|lost|rejected|refused|cancelled|delayed|closed|outstanding|geplant|gemeldet|prévue?s?|demandée?s?|previst[oa]s?)$/;
/** Words for how much is to be done, and for money that is given for something: "Homes planned", "Grant". */
const AIM =
  /(?:need|plan|requir|request|want|expect|estimat|allocat|propos|schedul|target|promis|pledg|commit|budget|grant|award|loan|forecast|erforderlich|bedarf|zusag|bewillig|prévu|besoin|previst|requerid|subvenci)/u;
/** True for what somebody wants to be done. Nobody has said that all "Households" are to be reached, as "Homes planned" are. */
const isAim = ({ header, unit }: FigureColumn): boolean => AIM.test(nameOf(header)) || unit !== undefined;
/** Words in the form of participles that name a kind or a state, or what nobody wants: "Privado", "Detached", "Unemployed", "Injured", "Gesamt", "Lycées". */
const STATE =
  /^(?:(?:self)?(?:un)?employed|(?:un)?married|divorced|widowed|separated|retired|disabled|mixed|(?:semi)?detached|terraced|(?:un)?furnished|rented|owned|(?:un)?skilled|injured|killed|infected|hospitali[sz]ed|affected|displaced|damaged|destroyed|deceased|arrested|recovered|suspected|imported|gesamt|geschlecht|gehalt|gewicht|gebiete?n?|gemeinden|gesellschaften|gewerkschaften|geburten|geboren|gestorben|getötet|geflüchteten?|angestellten?|angebot|angehörigen|abgeordneten|(?:soci|propri)étés?|(?:universit|qualit|communaut|activit|unit|comit|cit|sant|march)és?|(?:lyc|mus|ann|journ|entr|dur|priv|déput|salari|employ|retrait|mari|bless|tu|décéd|hospitalis|infect|réfugi)ée?s?|(?:estad|mercad|grad)os?|(?:(?:semi)?privad|partid|abogad|diputad|(?:des)?emplead|casad|jubilad|asalariad|herid|nacid|fallecid|infectad|contagiad|hospitalizad|detenid|refugiad)[oa]s?)$/u;

/** Heads of all people, answers or forms that a figure is a part of, which nobody is to reach, in English, German, French and Spanish. */
const PEOPLE =
  /^(?:(?:total|estimated|resident|adult) )*(?:eligible(?: (?:population|people|patients|children|women|men|adults|voters))?|entitled(?: to vote)?|registered(?: to vote)?|enrolled|started|starters|entered|entrants|applied|applicants|invited|issued|offered|population|residents|inhabitants|electorate|electors|(?:registered )?voters|einwohner(?:zahl)?|bevölkerung|wahlberechtigte|berechtigte|eingeladene?|(?:\p{L}+ )(?:issued|invited|offered|eligible)|éligibles|invités|elegibles|invitados|habitants|inscrits|población|habitantes|censo(?: electoral)?)(?! (?:target|goal))(?!\p{L})/u;

/** Heads of the room that there is for what other columns count, in English, German, French and Spanish. */
const ROOM =
  /(?<!\p{L})(?:capacity|full supply level|kapazität|capacité|capacidad|aforo|(?:total|maximum|licensed) (?:places|seats|beds|spaces|pitches)|available (?:places|seats|beds)|(?:places|seats|beds) available|(?:verfügbare |gesamt)?(?:plätze|betten)|places (?:disponibles|totales)|lits (?:disponibles|totaux|installés)|(?:plazas|camas) (?:disponibles|totales))$/u;
/** Heads of what takes room. */
const IN_ROOM =
  /(?<!\p{L})(?:occup\p{L}+|attend\p{L}+|enrol\p{L}+|on roll|residents|guests|inmates|prisoners|patients|pupils|students|children|people|participants|population|book(?:ed|ings)|reserv\p{L}+|us(?:ed|age)|in use|stor(?:ed|age)|volume|in storage|filled|taken|beleg\p{L}+|besuch\p{L}+|ocupa\p{L}+|inscrit[oa]?s|alumnos)(?!\p{L})/u;

/** Heads of what is left, which is no whole of what is taken. */
const LEFT =
  /(?<!\p{L})(?:free|vacant|spare|unsold|unspent|remaining|available (?:spaces|pitches)|(?:spaces|pitches) available|frei|libres?)(?!\p{L})/u;
/** Heads of those who have no room, of those who came and went, and of what is used in some time. */
const OUT_OF_ROOM =
  /(?<!\p{L})(?:waiting|wait ?list|turned away|former|released|discharged|excluded|admitted|leavers|per)(?!\p{L})/u;

/** People, answers, forms and places, as parts of the whole of them. Of crimes or homes no share of the people is one. */
const COUNTED =
  /(?<!\p{L})(?:people|persons?|residents|adults|children|pupils|students|patients|women|men|voters|votes?|ballots|forms|tickets|seats|places|beds|rooms|personen|kinder|stimmen|karten|personnes|enfants|billets|personas|votos|entradas)(?!\p{L})/u;
/** Heads of homes that are asked, and of doses that each person has once. Of a population no number of all doses is a part. */
const EACH_ONCE =
  /^(?:(?:total|all) )?households(?!\p{L})|(?<!\p{L})(?:first|second|third|booster|1st|2nd|3rd) doses?(?!\p{L})/u;

/** Words for money that came in or was paid, in English, German, French and Spanish. */
const OF_MONEY =
  /(?<!\p{L})(?:raised|donated|collected|invested|earned|paid|spent|gespendet|gesammelt|bezahlt|récolt|collect|vers|dépens|recaudad|donad|gastad|pagad)/u;
/** Heads of what money is not raised or spent up to: people, costs and the worth of something. */
const APART =
  /(?<!\p{L})(?:visitors?|guests|donors?|gifts|runners|participants|members|sponsors|attend\p{L}+|besucher|spender|teilnehmer|visiteurs|donateurs|participantes|donantes|costs?|expens\p{L}+|fees|\p{L}*kosten|ausgaben|coûts?|frais|costes?|gastos|valuation|(?:post|pre)-money|assets|worth|equity|profits?|revenues?|turnover|sales|price|debt)(?!\p{L})/u;

/** Words beside a participle that name nothing: "fully", "to date", "by 31 Dec". */
const BESIDE = /^(?:total|already|so|to|by|at|in|as|since|until|on|of|with)$|ly$/u;

/** True for the head of what was done: "Sold", "Spent to 31 Dec", "Votes counted". */
function isDone({ header }: FigureColumn): boolean {
  const words = nameOf(header).match(/\p{L}+/gu) ?? [];
  const ends = [words[0] ?? '', words.at(-1) ?? ''];
  return ends.some((word) => DONE.test(word)) && !ends.some((word) => OPEN.test(word));
}

/** True for the head of a kind or a state, which is a part of people, and has no target among other figures. */
const isState = ({ header }: FigureColumn): boolean =>
  (nameOf(header).match(/\p{L}+/gu) ?? []).some((word) => STATE.test(word));

/** True for the head of people, answers or places, or of a participle alone: "Votes counted", "Vaccinated", "Fully booked to 31 Dec", and not "Crimes recorded" or "Matches played". "Fines paid" are parts of "Fines issued". */
function isOfCounted({ header }: FigureColumn, whole = ''): boolean {
  const name = nameOf(header);
  if (COUNTED.test(name) || EACH_ONCE.test(name) || name.split(' ')[0] === nameOf(whole).split(' ')[0]) return true;
  const words = name.replace(/\(.*\)/, '').match(/\p{L}+/gu) ?? [];
  const [first, next = ''] = words.filter((word, i) => i > 0 || !BESIDE.test(word));
  return first !== undefined && DONE.test(first) && (!next || BESIDE.test(next));
}

/** True for the head of what takes room: "Occupied", "Tickets sold", "Prisoners". */
const isInRoom = (column: FigureColumn): boolean =>
  !OUT_OF_ROOM.test(nameOf(column.header)) &&
  (IN_ROOM.test(nameOf(column.header)) || (isDone(column) && isOfCounted(column)));

/** True for what is left, for what money is not raised up to, for a kind or a state next to anything but people, for what has another unit, such as the hours that the work took, and for the room of a hall next to money or matches. */
function isNoWholeOf(reached: FigureColumn, whole: FigureColumn): boolean {
  const name = nameOf(whole.header);
  const [reachedUnit, wholeUnit] = [reached.unit, whole.unit].map((unit) => JSON.stringify(unit));
  if (isState(reached) && !PEOPLE.test(name)) return true;
  if (OF_MONEY.test(nameOf(reached.header)) && APART.test(name)) return true;
  if (reachedUnit !== wholeUnit && wholeUnit !== undefined && (reachedUnit !== undefined || isTimeUnit(whole.unit)))
    return true;
  return LEFT.test(name) || (ROOM.test(name) && (reached.unit !== whole.unit || !isInRoom(reached)));
}

/** The room that there is, next to the only column of what takes it, or to the figures of now. */
function inRoom(
  { value }: Sheet,
  amounts: readonly FigureColumn[],
): Pick<ReachedColumns, 'reached' | 'total'> | undefined {
  const [total, ...wholes] = amounts.filter(({ header }) => ROOM.test(nameOf(header)));
  const others = amounts.filter((column) => column !== total);
  const [part, ...more] = value ? [value] : others;
  if (!total || wholes.length || !part || more.length || part.unit !== total.unit) return undefined;
  return value || isInRoom(part) ? { reached: part, total } : undefined;
}

/** True if most rows have no more in one column than in another. */
function isWithin(one: FigureColumn, other: FigureColumn, rows: readonly Row[]): boolean {
  const both = rows
    .map((row) => [row.numberAt(one.column), row.numberAt(other.column)] as const)
    .filter(([part, whole]) => !isNaN(part + whole));
  return both.length > 0 && both.filter(([part, whole]) => part <= whole).length * 2 > both.length;
}

/** The column of what was done, and the only other one: of how much there is to do, as "Built" next to "Planned", or of a whole that nobody is to reach, as "Sold" next to "Capacity". */
interface ReachedColumns {
  readonly reached: FigureColumn;
  readonly whole?: FigureColumn;
  readonly total?: FigureColumn;
}

/** Heads of one thing at two times, of which neither is a part of the other. */
const OF_TIMES =
  /^(?:old|new|before|after|was|now|then|last|this|previous|prior|current|earlier|later|alt|neu|vorher|nachher|avant|après|antes|después)(?!\p{L})/u;

/** True for counts of no time: whole numbers below a head that does not compare them with others. */
const areCounts = ({ column, header, period }: FigureColumn, rows: readonly Row[]): boolean =>
  period === undefined &&
  !OF_TIMES.test(nameOf(header)) &&
  rows.every((row) => /^[\d., ]*$/.test(row.textAt(column)) && !(row.numberAt(column) % 1));

/** Heads of what is compared in per cents with another that it is no part of: debt with a gross product, women with men. */
const COMPARED =
  /(?<!\p{L})(?:gdp|gnp|bip|pib|debts?|costs?|revenues?|incomes?|sales|turnover|profits?|exports?|imports?|scores?|schulden|kosten|einnahmen|umsatz)(?!\p{L})/u;

/** True for two heads of which neither is a part of the other, whatever the per cents. */
function areApart(one: FigureColumn, other: FigureColumn): boolean {
  const names = [one, other].map(({ header }) => nameOf(header));
  return names.some((name) => COMPARED.test(name)) || names.every(isSexName);
}

/** Two columns of counts, of which one is in each row the per cents of the other that a column has: "Passes", "Entries" and "Pass rate". */
function partByShares(amounts: readonly FigureColumn[], sheet: Sheet): ReachedColumns | undefined {
  const [one, other, more] = amounts;
  if (!one || !other || more || !amounts.every((column) => areCounts(column, sheet.rows))) return undefined;
  if (areApart(one, other)) return undefined;
  const isStated = (reached: FigureColumn, total: FigureColumn): boolean =>
    sheet.figures.some((column) => !amounts.includes(column) && areWays(column, reached, total, sheet)) &&
    isWithin(reached, total, sheet.rows);
  if (isStated(one, other)) return { reached: one, total: other };
  return isStated(other, one) ? { reached: other, total: one } : undefined;
}

/** Heads of all of something: "Total seats", "All schools". */
const ALL = /^(?:total|all) (?=\p{L})/u;

/** Words after a noun in the head of some of them: "Pupils meeting the standard", "Seats held by women", "Members under 18". */
const SOME = /^ (?:\p{L}+(?:ing|ed)|held|won|who|that|with|without|in|on|at|for|from|under|over|aged)(?!\p{L})/u;

/** True for the heads of a whole and of some of it: "Total seats" and "Seats held by women", "Pupils" and "Pupils meeting the standard". */
function isSomeOf(part: FigureColumn, whole: FigureColumn): boolean {
  const [name, all] = [nameOf(part.header), nameOf(whole.header)];
  const noun = all.replace(ALL, '');
  const isNamed = name.startsWith(noun) && SOME.test(name.slice(noun.length));
  return isNamed || (ALL.test(all) && ` ${name} `.includes(` ${noun} `));
}

/** The only column that says by its head that it is a whole, and the first of its parts among several: "Capacity", "Sold", "Available", or "Total seats" and "Seats held by women". */
function firstPart(amounts: readonly FigureColumn[], { rows }: Sheet): ReachedColumns | undefined {
  const isPart = (part: FigureColumn, total: FigureColumn): boolean => {
    const [name, whole] = [nameOf(part.header), nameOf(total.header)];
    if (part === total || part.unit !== total.unit || LEFT.test(name) || !rows.length) return false;
    if (!(areCounts(part, rows) && areCounts(total, rows))) return false;
    const isOfRoom = ROOM.test(whole) && isInRoom(part);
    const isOfPeople = PEOPLE.test(whole) && !isState(part) && isOfCounted(part, total.header);
    return (
      (isOfRoom || isOfPeople || isSomeOf(part, total)) &&
      rows.every((row) => !(row.numberAt(part.column) > row.numberAt(total.column)))
    );
  };
  const [found, ...more] = amounts.flatMap((total) => {
    const reached = amounts.find((part) => isPart(part, total));
    return reached ? [{ reached, total }] : [];
  });
  return more.length ? undefined : found;
}

/** True for a column of per cents. */
const arePercents = ({ column, header, unit }: FigureColumn, rows: readonly Row[]): boolean =>
  unit === '%' || header.includes('%') || rows.some((row) => row.textAt(column).includes('%'));

/** Of two amounts that of what was done of the other. Undefined if neither says so. */
function doneOf(
  amounts: readonly FigureColumn[],
  rows: readonly Row[],
): Required<Pick<ReachedColumns, 'reached' | 'whole'>> | undefined {
  const done = amounts.filter(isDone);
  // Of "Pledged" and "Paid" only the second came.
  const [reached, ...more] = done.length > 1 ? done.filter(({ header }) => !AIM.test(nameOf(header))) : done;
  const [whole, ...others] = amounts.filter((column) => column !== reached);
  if (!reached || !whole || more.length || others.length || reached.period !== undefined) return undefined;
  return isNoWholeOf(reached, whole) || !isWithin(reached, whole, rows) ? undefined : { reached, whole };
}

/** Counts of a part and of its whole next to nothing but targets in per cent, which neither is: "Staff, Trained, Target %". */
function countsNextToPercents(sheet: Sheet): ReachedColumns | undefined {
  const { figures, rows, target, value } = sheet;
  const isBare = !value && figures.every((one) => areCounts(one, rows) && !arePercents(one, rows));
  if (!target || !isBare || !arePercents(target, rows)) return undefined;
  const done = doneOf(figures, rows);
  return done ? { reached: done.reached, total: done.whole } : firstPart(figures, sheet);
}

/** The amount that was done: of a target, of a whole, or, of people who are no whole of it, alone. Where a column has the per cents, the publisher says that they are parts. */
function withWhole(reached: FigureColumn, whole: FigureColumn, isStated: boolean): ReachedColumns {
  if (!PEOPLE.test(nameOf(whole.header))) return isAim(whole) ? { reached, whole } : { reached, total: whole };
  return isStated || isOfCounted(reached, whole.header) ? { reached, total: whole } : { reached };
}

/** The column of what was done, among those of amounts, and of how much, by their heads or by a column of the shares. If the page gives the target, it is one of per cents, where a column has them. */
export function reachedColumns(sheet: Sheet, hasTarget: boolean): ReachedColumns | undefined {
  const { figures, rows, header } = sheet;
  if (header('target') !== undefined) return countsNextToPercents(sheet);
  const funded = hasTarget ? undefined : fundedCost(sheet);
  if (funded) return funded;
  const isPercent = (column: FigureColumn): boolean => arePercents(column, rows);
  const all = figures.filter((column) => !isPercent(column));
  // What is outstanding follows from what was pledged and what was paid.
  const isRest = (one: FigureColumn): boolean =>
    all.some((whole) => all.some((reached) => reached !== whole && isToCome(one, reached, whole, sheet)));
  const amounts = all.length > 2 ? all.filter((one) => !isRest(one)) : all;
  const room = inRoom(sheet, amounts);
  if (room?.total && !hasTarget && isWithin(room.reached, room.total, rows)) return room;
  if (header('value') !== undefined) return undefined;
  const done = doneOf(amounts, rows);
  if (!done) return hasTarget ? undefined : (partByShares(amounts, sheet) ?? firstPart(amounts, sheet));
  const { reached, whole } = done;
  const isShare = (one: FigureColumn): boolean => isPercent(one) && areWays(one, reached, whole, sheet);
  const share = hasTarget ? figures.find(isShare) : undefined;
  if (share) return { reached: share };
  return withWhole(reached, whole, figures.some(isShare));
}

/** True if a column has the per cents that the chart computes: what one column is of another, in each row, apart from its rounding. */
export function areWays(
  { column, unit }: FigureColumn,
  value: FigureColumn | undefined,
  target: FigureColumn | undefined,
  { rows }: Pick<Sheet, 'rows'>,
): boolean {
  if (!value || !target) return false;
  if (unit !== '%' && !rows.every((row) => /%|^\P{N}*$/u.test(row.textAt(column)))) return false;
  const misses = rows.map((row) => {
    const way = (100 * row.numberAt(value.column)) / row.numberAt(target.column);
    return Math.abs(row.numberAt(column) - way);
  });
  const known = misses.filter((miss) => !isNaN(miss));
  return known.length > 1 && known.every((miss) => miss <= 0.5);
}

/** True for a row whose figure is out of a whole, by the head of that or in its cell: "Out of", "412 out of 450". */
export const isOutOf = (row: Row, { header }: Pick<Sheet, 'header'>, value?: FigureColumn): boolean =>
  header('target') === undefined
    ? readPartText(row.peek(value?.column ?? 'value') ?? '').total !== undefined
    : nameOf(header('target')) === 'out of' || /^(?:out of|total) /.test(row.peek('target') ?? '');
