/** A page of the guide with links that lead to the pages of Storybook in place of files, and with anchors that are no links to it. */
export const inBook = (markdown: string): string =>
  markdown
    .replace(/\]\(which-chart\.md(?:#[\w-]+)?\)/g, '](?path=/docs/which-chart--docs)')
    .replace(/\]\(([\w-]+)\.md(?:#[\w-]+)?\)/g, '](?path=/docs/guide-$1--docs)')
    .replace(/^<a id="([\w-]+)"><\/a>$/gm, '<span id="$1"></span>');

/** The table of Which chart with the example of each form behind its name. */
export const withExamples = (markdown: string): string =>
  markdown.replace(
    /^(\| .*`<campaign-(\w+)>`.*\| )`([\w-]+)`/gm,
    (_, row: string, chart: string, form: string) => `${row}[\`${form}\`](?path=/story/forms-${chart}--${form})`,
  );

/** The table of Which chart with a column of small pictures, whose addresses `pictures` has by file: `…/delta-lines.png`. */
export function withPictures(markdown: string, pictures: Readonly<Record<string, string>>): string {
  const pictureOf = (name: string): string => {
    const address = Object.entries(pictures).find(([file]) => file.endsWith(`/${name}.png`))?.[1];
    return address ? `<img src="${address}" width="160" alt="" />` : '';
  };
  return markdown
    .replace(/^(\| question .*)$\n(.*)$/m, (_, head: string, rule: string) => `${head} example |\n${rule} - |`)
    .replace(
      /^(\| .*`<campaign-(\w+)>`.*\| \[?`([\w-]+)`.*)$/gm,
      (_, row: string, chart: string, form: string) => `${row} ${pictureOf(`${chart}-${form}`)} |`,
    );
}
