import type { UnitInput } from '../../contract/unit.js';
import type { Heading } from '../../rows/columns/heading-unit.js';
import { readRowName } from '../../rows/columns/row-name.js';
import { areOneInTime, areParts, areStages, partialYearIn } from '../../rows/columns/period-head.js';
import { areBasesOfPeriods, readBasis } from '../../rows/names/basis.js';
import { isNameOf, isTotalOf } from '../../rows/names/column-names.js';
import { isChange } from '../../rows/names/derived-name.js';
import { isTargetRow } from '../../rows/names/target-columns.js';
import { seriesName } from '../../rows/row-names.js';
import { haveOneUnit } from '../../rows/one-unit.js';
import { isLaterColumn } from '../../rows/later-column.js';
import type { FigureColumn, Records, Row, Sheet } from '../../rows/rows.js';
import { nameOf } from '../../written/name.js';
import { isSumName } from '../../written/total-name.js';
import { add, type Observed, type ObservedSeries, type ReadSeries } from './series-by-row.js';

/** The period in the head of a column, and how far it has come: "2024 (Jan–Sep)". Of "Jan" only the name is known. `isStage`: "Before", "After". */
function timeIn({ period, part, name, header }: FigureColumn, isStage: boolean): Pick<Observed, 'period' | 'through'> {
  if (period ?? part) return { period: period ?? part?.name };
  if (isStage) return { period: header };
  const partial = partialYearIn({ name });
  return partial?.through ? partial : { period: partial && name };
}

/** The columns of figures, with that of the values if its head is a time as theirs are: "Number" of 2022 and of 2023, "Last year" and "This year". */
function datedColumns({ value, figures }: Sheet): readonly FigureColumn[] {
  if (!value) return figures;
  const all = [...figures, value].sort((a, b) => a.column - b.column);
  return value.period !== undefined || areStages(all) ? all : figures;
}

/** True if the figures stand below periods, and no column has the periods of the rows. */
export function isWide(sheet: Sheet): boolean {
  if (sheet.header('period') !== undefined) return false;
  const figures = datedColumns(sheet);
  const isDated = figures.some(({ period }) => period !== undefined);
  return isDated || areParts(figures) || areStages(figures) || areOneInTime(figures);
}

/** True for a name that says no more than that figures stand below it: "Number". */
const isGeneric = (name: string): boolean => isNameOf('value', name);

/** The subject that all dated columns have. */
interface Subject {
  /** The name that all have. Undefined if they have none or several, and of rows without names. */
  readonly common?: string | undefined;
  /** The unit in that name: `£m` of "Spend (£m) 2023" and "Spend (£m) 2024". */
  readonly unit?: UnitInput | undefined;
  /** The second line of the chart, unless its title has the name, or it is that of a total or of any figure. */
  readonly about?: string | undefined;
}

/** The subject of all dated columns: "Census" of "Census 2011" and "Census 2021", where the rows alone name the series. */
function subjectOf(dated: readonly FigureColumn[], rows: readonly Row[], title = ''): Subject {
  const [common, ...others] = new Set(dated.map((one) => one.name));
  const areNamed = rows.length > 1 && rows.every((row) => seriesName(row));
  if (!common || others.length || !areNamed) return {};
  const { name: about, unit } = readRowName(common);
  const isTotal = isSumName(about) || isTotalOf(nameOf(about));
  const isSaid = isTotal || isGeneric(about) || title.toLowerCase().includes(about.toLowerCase());
  return { common, unit, about: isSaid ? undefined : about };
}

/** True if another column of the same name and period has another unit: "kWh 2023" and "kWh/m² 2023". */
const hasOtherUnit = ({ name, period, unit }: FigureColumn, all: readonly FigureColumn[]): boolean =>
  all.some(
    (other) => other.name === name && other.period === period && JSON.stringify(other.unit) !== JSON.stringify(unit),
  );

/** A head without its year: "kWh/m²" of "kWh/m² 2023", "£m" of "2023 (£m)". */
const withoutYear = (header: string): string =>
  header
    .replace(/[,:]? ?\(?(?:19|20)\d\d(?:[-/–]\d{2,4})?\)?[,:]? ?/, ' ')
    .trim()
    .replace(/^\((.*)\)$/, '$1');

/** The name of a row that counts something, and has no unit. */
const OF_COUNTS = /^(.+\S) \((?:number|no\.?|count|anzahl|nombre|número|n)\)$/i;

/** The name and the unit of a row that has another than the table around it: "Equity ratio (%)" and "Employees (number)" below "€ million". Undefined of any other. */
function ownUnitOf(rowName: string, heading: Heading): Heading | undefined {
  const [, name] = OF_COUNTS.exec(rowName) ?? [];
  if (name) return { name, unit: '' };
  return heading.unit === '%' ? heading : undefined;
}

/** The series of the only row of targets, if it has one and all are in one unit: "Target" below "Actual". Undefined of any others. */
function aimOf(series: readonly ObservedSeries[], { rows }: Sheet): ObservedSeries | undefined {
  const [target, ...more] = rows.filter((row) => isTargetRow(row.peek('label')));
  const [aim, other] = target ? series.filter(({ observed }) => observed.some(({ row }) => row === target)) : [];
  return series.length > 1 && haveOneUnit(series) && !more.length && !other ? aim : undefined;
}

/** The series of a sheet with periods in the heads of its columns: one series for each row. Columns below other heads belong to none. */
export function seriesByPeriod(sheet: Sheet, { title, unit: shared }: Records): ReadSeries {
  const { rows } = sheet;
  const figures = datedColumns(sheet);
  const series = new Map<string, ObservedSeries>();
  const dated = figures.filter(({ period }) => period !== undefined);
  // "2023 actual" and "2024 budget" are one series, whose figures say what they are.
  const areBases = areBasesOfPeriods(dated);
  const areAllStages = areStages(figures);
  const { common, unit: ofAll, about } = areBases ? {} : subjectOf(dated, rows, title);
  // A verdict on a row is on its latest figure.
  const [first] = figures;
  const latest = first && figures.reduce((best, one) => (isLaterColumn(one, best) ? one : best), first);
  const isLatest = (head: FigureColumn): boolean => !latest || !isLaterColumn(latest, head);
  const heads = figures.map((head) => {
    const { name } = head;
    const own = hasOtherUnit(head, dated) ? withoutYear(head.header) : '';
    const time = timeIn(head, areAllStages && !isChange(head));
    const isSaid = !(areBases || head.period === undefined || isGeneric(name) || name === common);
    const { note: basis } = readBasis(areBases ? `${time.period} ${name}` : (time.period ?? ''));
    return { ...head, ...time, said: (isSaid && name) || own, basis, isRated: isLatest(head) };
  });
  const headings = new Map<string, Heading>();
  const headingOf = (whole: string): Heading => {
    const heading = headings.get(whole) ?? readRowName(whole);
    headings.set(whole, heading);
    return heading;
  };
  for (const row of rows) {
    const rowName = seriesName(row);
    // "Share capital (£k)" next to "Members".
    const ofRow = rowName === undefined ? undefined : ownUnitOf(rowName, headingOf(rowName));
    for (const { column, said, unit, period, through, basis, isRated } of heads) {
      if (period === undefined) continue;
      const whole = [rowName, said].filter(Boolean).join(', ') || (title ?? '');
      const read = ofRow ?? (unit || shared ? { name: whole, unit } : headingOf(whole));
      const { name: label, unit: ownUnit = shared ? undefined : ofAll } = read;
      // "Earned %" next to "Earned".
      const known = ofRow && series.get(label);
      const isOther = !!known && JSON.stringify(known.unit) !== JSON.stringify(ownUnit);
      add(
        series,
        { label: isOther ? whole : label, unit: ownUnit },
        { row, column, period, through, isRated, ...(basis && { note: basis }) },
      );
    }
  }
  const lost = heads.filter(({ period }) => period === undefined);
  return { found: [...series.values()], rows, lost, about, aim: aimOf([...series.values()], sheet) };
}
