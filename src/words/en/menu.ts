import type { MenuWords } from '../menu.js';

/** The words of a chart's menu, in English. */
export const englishMenu: MenuWords = {
  copySentence: 'Copy the sentence with its source',
  copyNumbers: 'Copy the numbers',
  copyLink: 'Copy a link to this chart',
  copyCode: 'Copy the code of this chart',
  downloadData: 'Download the data',
  downloadPicture: 'Download the picture',
  downloadDrawing: 'Download the drawing',
  printChart: 'Print this chart',
  copied: 'Copied.',
  notCopied: 'It could not be copied: this page may not use the clipboard.',
  downloaded: 'Downloaded.',
  notDownloaded: 'The file could not be made.',
  tooLarge: 'The picture would be too large. Download the drawing instead.',
};
