import { PERIOD_FORM } from '../../statistics/period.js';
import type { PeriodReading } from '../../written/cell-period.js';
import { MOST_LETTERS, readHeading, type Heading } from './heading-unit.js';
import { readPeriodCell, type PeriodSpan } from '../../written/period-span.js';

/** The head of a column of figures of one period. Example: "Budget 2023/24 (£m)" has a period, a unit and the name "Budget". */
export interface PeriodHead extends Heading {
  readonly period: string;
}

/** Words for what the figures of a period are, before or after it. */
const BASIS =
  '(?:(?:original|revised|approved|adopted|proposed|draft|net|gross|total|final) )?(?:budget(?:ed)?|adopted|enacted|proposed|requested|recommended|appropriat(?:ed|ions?)|amended|LFI|LFR|PLFR?|loi de finances(?: initiale)?|actuals?|outturn|forecast|estimated?|plan(?:ned)?|projected|projection|provisional|preliminary|(?:as )?restated|(?:un)?audited|haushalt|haushaltsansatz|ansatz|soll|ist|rechnung|ergebnis|vorläufig|geschätzt|schätzung|prognosen?|hochrechnung|réalisé|prévu|prévisions?|budgété|estimé|provisoire|presupuest(?:o|ado)|ejecutado|gasto|previsto|previsión|proyección|estimado|estimación)';
const BASIS_FIRST = new RegExp(`^(${BASIS})[ ,:]+(.*\\d.*)$`, 'i');
const BASIS_LAST = new RegExp(`^(.*\\d.*?)[ ,:]+\\(?(${BASIS})\\)?$`, 'i');
/** A unit without brackets before or after a text with a year: "£m 2023/24", "2023 in Mio. €", "2023/24 £000". */
const UNIT_FIRST = /^\(?([^\d()]+?)\)?[,:]? (\S*\d{4}\S*)$/;
const UNIT_LAST = /^(\S*\d{4}[^\s,:]*)[,:]? \(?(?:in )?([^\d()]+|\p{Sc} ?['’]?000s?)\)?$/iu;

/** How periods are read, and the span of those that the corner of a table names: "Year ending". */
export type HeadReading = PeriodReading & { readonly span?: PeriodSpan | undefined };

/** The period in a header or a cell; `undefined` if it is none. */
export function periodIn(text: string, lang?: string, reading?: HeadReading): string | undefined {
  const period = readPeriodCell(text, lang, reading, reading?.span);
  return PERIOD_FORM.test(period) ? period : undefined;
}

/** Two years of which the second follows the first, as the year of a budget: "2024 to 2025" is `2024/25`. */
function asReportingYear(period: string | undefined): string | undefined {
  const [, first = '', second] = /^(\d{4})\/(\d{4})$/.exec(period ?? '') ?? [];
  return second && +second === +first + 1 ? `${first}/${second.slice(2)}` : period;
}

/** A head without its unit; undefined if it has none. A text that is both is a unit. */
function withoutUnit(header: string): Heading | undefined {
  const heading = readHeading(header);
  if (heading.unit && heading.name) return heading;
  const [, before = '', after = ''] = UNIT_FIRST.exec(header) ?? [];
  const [, first = '', last = ''] = UNIT_LAST.exec(header) ?? [];
  for (const [text, name] of [
    [before, after],
    [last, first],
  ] as const) {
    const { unit, name: rest } = readHeading(text);
    if (unit && !rest) return { name, unit };
  }
  return undefined;
}

/** Reads the head of a column of figures of one period: `2023/24`, `2023 £m`, `2023/24 (£m)`, "Budget 2023/24, £m". Undefined for any other head. Never throws. */
export function readPeriodHead(header: string, lang?: string, reading?: HeadReading): PeriodHead | undefined {
  if (header.length > MOST_LETTERS || !/\d/.test(header)) return undefined;
  const whole = periodIn(header, lang, reading);
  if (whole !== undefined) return { name: '', period: whole };
  const { name, unit } = withoutUnit(header.trim()) ?? { name: header.trim() };
  const period = unit && periodIn(name, lang, reading);
  if (period) return { name: '', period, unit };
  const [, first, after = ''] = BASIS_FIRST.exec(name) ?? [];
  const [, before = '', last] = BASIS_LAST.exec(name) ?? [];
  const basis = first ?? last;
  const dated = basis && asReportingYear(periodIn(first ? after : before, lang, reading));
  return dated ? { name: basis, period: dated, ...(unit && { unit }) } : undefined;
}
