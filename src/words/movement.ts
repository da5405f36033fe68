/** Numbers of the data that rose, fell and stayed the same, of those that are compared. */
export interface Movement {
  readonly rose: number;
  readonly fell: number;
  readonly same: number;
  /** Number of all data, also of those that are not compared, but for the rest. */
  readonly total: number;
  /** True if there is a rest, such as "Other", which is not counted. */
  readonly hasRest?: boolean;
}

/** The words of the directions of several changes. */
export interface MovementWords {
  /** Sentence about the directions of all changes: "Seven rose and four fell.", "All eight fell.", "Two of the four rose." */
  movement(m: Movement): string;
}
