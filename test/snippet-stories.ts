import { STORIES } from '../stories/situations/every-story.js';

/** A story: its tag, its name, and the data and attributes of its chart. */
export interface SnippetStory {
  readonly tag: string;
  readonly name: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/** Stories whose data JSON cannot hold. */
const NOT_JSON = ['campaign-figure Malformed', 'campaign-breakdown Malformed'];

/** The stories of situations, of which Storybook shows the HTML. */
export const SNIPPETS: readonly SnippetStory[] = Object.values(STORIES)
  .flat()
  .flatMap(({ default: { component: tag = '', args: shared }, ...stories }) =>
    Object.entries<{ args?: object }>(stories).map(([name, { args }]) => ({ tag, name, args: { ...shared, ...args } })),
  )
  .filter(({ tag, name }) => !NOT_JSON.includes(`${tag} ${name}`));
