/** Numbers of the data that rose, fell and stayed the same, of all that are compared. */
export interface Movement {
  readonly rose: number;
  readonly fell: number;
  readonly same: number;
}

/** The words of the directions of several changes. */
export interface MovementWords {
  /** Sentence about the directions of all changes: "Seven rose and four fell.", "All eight fell." */
  movement(m: Movement): string;
}
