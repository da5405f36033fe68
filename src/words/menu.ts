/** The words of a chart's menu. */
export interface MenuWords {
  /** Names of the items. That of the table is the text of its own button. */
  readonly items: Readonly<Record<MenuItemName, string>>;
  /** Formats next to the names of downloads. */
  readonly formats: Readonly<Partial<Record<MenuItemName, string>>>;
  /** Messages that assistive technology reads after something was done, or could not be. */
  readonly copied: string;
  readonly notCopied: string;
  readonly downloaded: string;
  readonly notDownloaded: string;
  /** Message if a picture would be larger than a browser can make. */
  readonly tooLarge: string;
}

/** Name of an item of a chart's menu, apart from its table. */
export type MenuItemName = 'sentence' | 'numbers' | 'csv' | 'json' | 'svg' | 'png' | 'link' | 'embed';
