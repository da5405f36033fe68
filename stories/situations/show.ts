import type { StoryObj } from '@storybook/web-components-vite';

interface Situations {
  readonly PROBLEMS: Readonly<Record<string, readonly string[]>>;
}

/** For the situations of one chart, what makes the story of one by its name; the codes of its problems are expected. */
export const shows =
  <Args extends { data: unknown }, S extends Situations>(situations: S) =>
  (name: Exclude<keyof S, 'PROBLEMS'> & string, more: StoryObj<Args> = {}): StoryObj<Args> => ({
    parameters: { problems: (situations.PROBLEMS[name] ?? []).map((problem) => problem.split(' ')[0]) },
    ...more,
    args: { data: situations[name], ...more.args } as Partial<Args>,
  });
