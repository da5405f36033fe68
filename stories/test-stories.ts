// Renders every story of the built Storybook in an iframe. A story fails when its render or its play function throws,
// when axe finds a violation, and when anything is written to the console as an error.
// The files situations.test.ts and others.test.ts have about half of the work each, so that two browsers can do it side by side. Situations are shown in
// light alone: their colours are those of the other stories, which are shown in both themes, and test/browser/parts/media.test.ts tries them in dark.
import type { AxeResults } from 'axe-core';

interface Channel {
  on(event: string, listener: (detail: never) => void): void;
  emit(event: string, detail: object): void;
}
/** What the stories leave in their window: scripts/complaints.js puts the list there before anything runs. */
interface StoryWindow extends Window {
  complaints: string[];
  __STORYBOOK_ADDONS_CHANNEL__?: Channel;
}
interface Failure {
  message?: string;
  title?: string;
  description?: string;
}
interface Finished {
  storyId: string;
  reporters: readonly { type: string; status: string; result?: AxeResults }[];
}
interface Story {
  id: string;
  type: string;
  title: string;
  name: string;
}

const BOOK = '/storybook-static/';

const violations = ({ reporters }: Finished): string[] =>
  reporters
    .filter(({ status }) => status === 'failed')
    .flatMap(({ type, result }) =>
      result
        ? result.violations.map(({ id, nodes }) => `${type} ${id}: ${nodes.map(({ html }) => html).join(' ')}`)
        : [`${type} failed`],
    );

/** `--campaign-track` of each theme in the toolbar, light and dark. */
const TRACKS = {
  plain: 'light-dark(#eff1f4, #22272d)',
  newspaper: 'light-dark(#efe8db, #29241f)',
  government: 'light-dark(#eef0f1, #262d33)',
  'high-contrast': 'light-dark(#e4e4e4, #333333)',
};

/** The window in which all stories of a theme are shown one after the other: to load Storybook for each takes several times as long. */
async function openBook(firstId: string, globals: string): Promise<StoryWindow> {
  const frame = document.createElement('iframe');
  frame.width = '800';
  frame.height = '600';
  frame.src = `${BOOK}iframe.html?id=${firstId}&viewMode=story&globals=${globals}`;
  document.body.replaceChildren(frame);
  const { contentWindow } = frame as unknown as { contentWindow: StoryWindow };
  while (!contentWindow.__STORYBOOK_ADDONS_CHANNEL__) await new Promise(requestAnimationFrame);
  return contentWindow;
}

/** The faults of the story in view, as they come in. */
let faults: string[] = [];
let end: (finished?: Finished) => void;

/** Listens to all that a book tells of its stories. */
function listen(channel: Channel): void {
  const fault = ({ message, description, title }: Failure): void => {
    faults.push(message ?? description ?? title ?? 'failed');
  };
  for (const event of ['storyErrored', 'storyThrewException', 'storyMissing']) {
    channel.on(event, (failure: Failure) => {
      fault(failure);
      end();
    });
  }
  channel.on('playFunctionThrewException', fault);
  channel.on('unhandledErrorsWhilePlaying', (failures: readonly Failure[]) => {
    failures.forEach(fault);
  });
  channel.on('storyFinished', (finished: Finished) => {
    end(finished);
  });
}

const { entries } = (await (await fetch(`${BOOK}index.json`)).json()) as { entries: Record<string, Story> };

const stories = Object.values(entries).filter(({ type }) => type === 'story');
const isSituation = ({ title }: Story): boolean => title.startsWith('Situations/');

export const SITUATIONS = stories.filter(isSituation);
export const OTHERS = stories.filter((story) => !isSituation(story));

/** Tests that stories are shown without a fault in a theme. */
export function testStories(some: readonly Story[], theme: 'light' | 'dark'): void {
  describe(`the stories, ${theme}`, () => {
    let book: StoryWindow | undefined;

    for (const { id, title, name } of some) {
      it(`${title}: ${name}`, async function () {
        this.timeout(30000);
        faults = [];
        const finished = new Promise<Finished | undefined>((resolve) => {
          end = (detail) => {
            if (!detail || detail.storyId === id) resolve(detail);
          };
        });
        if (book) book.__STORYBOOK_ADDONS_CHANNEL__!.emit('setCurrentStory', { storyId: id, viewMode: 'story' });
        else {
          book = await openBook(id, `theme:${theme}`);
          listen(book.__STORYBOOK_ADDONS_CHANNEL__!);
        }
        const detail = await finished;
        const all = [...faults, ...(detail ? violations(detail) : []), ...book.complaints.splice(0)];
        if (all.length > 0) throw new Error(all.join('\n'));
      });
    }
  });
}

/** Tests that the looks in the toolbar are the themes of the library. */
export function testLooks(): void {
  describe('the themes in the toolbar', () => {
    for (const [look, track] of Object.entries(TRACKS))
      it(`${look} has its colours in light and dark`, async function () {
        this.timeout(30000);
        const { document: page } = await openBook('playground-progress--progress', `look:${look}`);
        const read = (): string => getComputedStyle(page.documentElement).getPropertyValue('--campaign-track');
        while (read() === '') await new Promise(requestAnimationFrame);
        if (read() !== track) throw new Error(read());
      });
  });
}
