// What needs no page: contracts, parsing, layout and words. Runs in Node, a worker or on a server, and compiles without the DOM library.
export { parseFigure, type Figure, type FigureData } from './figure/data.js';
export { FIGURE_FORMS, type FigureForm } from './figure/forms.js';
export { layoutFigure, type FigureLayout } from './figure/layout.js';
export { figureClaims } from './figure/claims.js';
export {
  parseProgress,
  type Measure,
  type MeasureData,
  type Milestone,
  type Part,
  type Progress,
  type ProgressData,
} from './progress/data.js';
export { PROGRESS_FORMS, type ProgressForm } from './progress/forms.js';
export { layoutProgress, type ProgressLayout, type ProgressRow } from './progress/layout.js';
export { progressClaims } from './progress/claims.js';
export {
  parseBreakdown,
  type Breakdown,
  type BreakdownData,
  type Category,
  type CategoryData,
  type Group,
  type GroupData,
  type SubcategoryData,
} from './breakdown/data.js';
export { BREAKDOWN_FORMS, type BreakdownForm, type DrawnBreakdownForm } from './breakdown/forms.js';
export { layoutBreakdown, type BreakdownLayout } from './breakdown/layout.js';
export { breakdownClaims } from './breakdown/claims.js';
export {
  parseDelta,
  type Contribution,
  type ContributionData,
  type Delta,
  type DeltaData,
  type DeltaEvent,
  type ParsedEvent as ParsedDeltaEvent,
  type Series,
  type SeriesData,
} from './delta/data.js';
export { DELTA_FORMS, type DeltaForm, type DrawnDeltaForm } from './delta/forms.js';
export { layoutDelta, type DeltaLayout } from './delta/layout.js';
export { deltaClaims } from './delta/claims.js';
export type { Claim, ClaimDirection, ClaimKind } from './parts/claim-layout.js';
export {
  parseTimeline,
  type EventData,
  type PhaseData,
  type Timeline,
  type TimelineData,
  type TimelineItem,
} from './timeline/data.js';
export { timelineClaims } from './timeline/claims.js';
export { TIMELINE_FORMS, type TimelineForm } from './timeline/forms.js';
export { layoutTimeline, type TimelineLayout } from './timeline/layout.js';
export type { ChangeLayout } from './parts/change-layout.js';
export type { FrameLayout, SourceLayout } from './parts/frame-layout.js';
export type { Layout } from './parts/layout.js';
export type { Table, TableRow } from './parts/table-layout.js';
export type { LegendItem } from './marks/legend.js';
export type {
  Arc,
  Certainty,
  Dot,
  Mark,
  MarkBase,
  MarkStatus,
  Rect,
  Rule,
  RuleRole,
  Run,
  Share,
  Tone,
} from './marks/mark.js';
export type { Axis, Bracket, Label, LineEnds, Scene, SeriesKey, Tick } from './marks/scene.js';
export type { BaseObject, Context, Described, Head, Polarity, Scope } from './contract/context.js';
export type { FromJson } from './contract/from-json.js';
export type { RowInput } from './contract/row-input.js';
export type { Unit, UnitInput, UnitObject } from './contract/unit.js';
export type { Observation, ParsedObservation } from './contract/observation.js';
export type { PeriodText } from './contract/period.js';
export {
  MARKUP_CODES,
  MEANING_CODES,
  ROW_CODES,
  STRUCTURE_CODES,
  type Expectation,
  type FailureCode,
  type Parsed,
  type Place,
  type Problem,
  type ProblemCode,
  type Severity,
} from './contract/problem.js';
export type {
  PublishedQuantity,
  QuantityInput,
  QuantityObject,
  QuantityText,
  RevisionInput,
  UnrevisedObject,
} from './contract/quantity.js';
export type { Defaults } from './contract/reader.js';
export type { Source, SourceInput, SourceObject } from './contract/source.js';
export type { Change, Kind } from './statistics/change.js';
export { printQuantity, readQuantity } from './statistics/notation.js';
export type { Comparable, NoChange } from './statistics/comparable.js';
export type { Pace } from './statistics/pace.js';
export type { Granularity, Period } from './statistics/period.js';
export type { Stage } from './statistics/stage.js';
export type { Comparator, Quantity } from './statistics/quantity.js';
export type { Confidentiality, Missing, Status } from './statistics/status.js';
export { english, wordsFor } from './words/index.js';
export type {
  ChangeWords,
  CommonWords,
  Format,
  LegendKey,
  LegendWords,
  RefusalWords,
  ShareWords,
} from './words/chart-words.js';
export type { MenuWords } from './words/menu.js';
export type { StateWords } from './words/state.js';
export type {
  BreakdownWords,
  DeltaWords,
  FigureWords,
  Leading,
  Pieces,
  ProgressWords,
  Rest,
  TimelineWords,
  Words,
} from './words/words.js';
