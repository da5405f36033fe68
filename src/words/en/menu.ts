import type { MenuWords } from '../menu.js';

/** The words of a chart's menu, in English. */
export const englishMenu: MenuWords = {
  items: {
    sentence: 'Copy the sentence with its source',
    numbers: 'Copy the numbers',
    csv: 'Download the data',
    json: 'Download the data',
    svg: 'Download the drawing',
    png: 'Download the picture',
    link: 'Copy a link to this chart',
    embed: 'Copy the code of this chart',
  },
  formats: { csv: 'CSV', json: 'JSON', svg: 'SVG', png: 'PNG' },
  copied: 'Copied.',
  notCopied: 'It could not be copied: this page may not use the clipboard.',
  downloaded: 'Downloaded.',
  notDownloaded: 'The file could not be made.',
  tooLarge: 'The picture would be too large. Download the drawing instead.',
};
