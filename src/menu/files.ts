/** A file name of a title: "Homes by year" is `homes-by-year.csv`. */
export function fileName(title: string, type: string): string {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const name = words.join('-').slice(0, 60).replace(/-+$/, '');
  return `${name || 'chart'}.${type}`;
}

/** Gives a file to the reader. */
export function download(file: File): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  link.click();
  // Some engines read the file after the click.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}

/** Copies a text, and for programs that take it a table. False if the page may not use the clipboard. */
export async function copy(text: string, html?: string): Promise<boolean> {
  try {
    const { clipboard } = navigator;
    if (html !== undefined && typeof ClipboardItem === 'function') {
      const types = { 'text/plain': text, 'text/html': html };
      const parts = Object.entries(types).map(([type, part]) => [type, new Blob([part], { type })] as const);
      await clipboard.write([new ClipboardItem(Object.fromEntries(parts))]);
    } else await clipboard.writeText(text);
    return true;
  } catch {
    return false; // no permission, or no clipboard in a page without encryption
  }
}
