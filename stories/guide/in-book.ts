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
