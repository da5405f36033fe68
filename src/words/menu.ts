/** The words of a chart's menu. The item for its table has the text of its own button. */
export interface MenuWords {
  /** Items that copy: the title, the sentence and the source; the table in words; an address; HTML that draws the chart. */
  readonly copySentence: string;
  readonly copyNumbers: string;
  readonly copyLink: string;
  readonly copyCode: string;
  /** Items that download figures, the picture and the drawing. The name of the format follows: "CSV". */
  readonly downloadData: string;
  readonly downloadPicture: string;
  readonly downloadDrawing: string;
  /** Item that prints the chart alone. */
  readonly printChart: string;
  /** Messages after something was done, or could not be. */
  readonly copied: string;
  readonly notCopied: string;
  readonly downloaded: string;
  readonly notDownloaded: string;
  /** Message if a picture would be larger than a browser can make. */
  readonly tooLarge: string;
}
