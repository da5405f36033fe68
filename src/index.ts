export { CampaignFigure } from './figure/element.js';
export { parseFigure, type Figure, type FigureData } from './figure/data.js';
export { layoutFigure, type FigureLayout } from './figure/layout.js';
export { CampaignProgress } from './progress/element.js';
export {
  parseProgress,
  type MeasureData,
  type Milestone,
  type Part,
  type Progress,
  type ProgressData,
} from './progress/data.js';
export { layoutProgress, type ProgressLayout } from './progress/layout.js';
export { CampaignBreakdown } from './breakdown/element.js';
export {
  parseBreakdown,
  type Breakdown,
  type BreakdownData,
  type CategoryData,
  type SubcategoryData,
} from './breakdown/data.js';
export { layoutBreakdown, type BreakdownLayout, type Form } from './breakdown/layout.js';
export { CampaignDelta } from './delta/element.js';
export { parseDelta, type Delta, type DeltaData, type SeriesData } from './delta/data.js';
export type { ColumnsLayout } from './delta/layout.js';
export { layoutDelta, type DeltaLayout, type ScaleLayout } from './delta/scale-layout.js';

export type { BaseObject, Context, Described, Polarity, UnitInput, UnitObject } from './contract/context.js';
export type { Observation } from './contract/observation.js';
export type { PeriodText } from './contract/period.js';
export type { Failure } from './element/address.js';
export type { ChartEvents } from './element/chart-element.js';
export type { Door, State } from './element/door.js';
export {
  MEANING_CODES,
  ROW_CODES,
  STRUCTURE_CODES,
  type FailureCode,
  type Parsed,
  type Place,
  type Problem,
  type ProblemCode,
  type Severity,
} from './contract/problem.js';
export type {
  QuantityInput,
  QuantityObject,
  QuantityText,
  RevisionInput,
  UnrevisedObject,
} from './contract/quantity.js';
export type { SourceInput, SourceObject } from './contract/source.js';
export type { Kind } from './statistics/change.js';
export { printQuantity } from './statistics/notation.js';
export { readQuantity, type Comparator, type Quantity } from './statistics/quantity.js';
export type { Confidentiality, Missing, Status } from './statistics/status.js';
export { english } from './words/english.js';
export type { Words } from './words/words.js';
