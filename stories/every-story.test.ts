// Renders every story of the built Storybook in an iframe. A story fails when its render or its play function throws,
// when axe finds a violation, and when anything is written to the console as an error.
import type { AxeResults } from 'axe-core';

/** What a story leaves in its window: scripts/complaints.js puts the list there before anything runs. */
interface StoryWindow extends Window {
  complaints: readonly string[];
  __STORYBOOK_ADDONS_CHANNEL__?: { on(event: string, listener: (detail: never) => void): void };
}
interface Failure {
  message?: string;
  title?: string;
  description?: string;
}
interface Finished {
  reporters: readonly { type: string; status: string; result?: AxeResults }[];
}
interface Story {
  id: string;
  type: string;
  title: string;
  name: string;
}

const BOOK = '/storybook-static/';
/** Axe needs the colours of both themes; one engine is enough to read them. */
const THEMES = navigator.userAgent.includes('Chrome') ? ['light', 'dark'] : ['light'];

const violations = ({ reporters }: Finished): string[] =>
  reporters
    .filter(({ status }) => status === 'failed')
    .flatMap(({ type, result }) =>
      result
        ? result.violations.map(({ id, nodes }) => `${type} ${id}: ${nodes.map(({ html }) => html).join(' ')}`)
        : [`${type} failed`],
    );

/** Shows a story and gives back what is wrong with it. */
async function faultsOf(id: string, theme: string): Promise<string[]> {
  const frame = document.createElement('iframe');
  frame.width = '800';
  frame.height = '600';
  frame.src = `${BOOK}iframe.html?id=${id}&viewMode=story&globals=theme:${theme}`;
  document.body.append(frame);
  const { contentWindow } = frame as unknown as { contentWindow: StoryWindow };
  try {
    return await new Promise((resolve) => {
      const faults: string[] = [];
      const fault = ({ message, description, title }: Failure) =>
        faults.push(message ?? description ?? title ?? 'failed');
      const end = (more: readonly string[] = []) => {
        resolve([...faults, ...more, ...contentWindow.complaints]);
      };
      const wait = setInterval(() => {
        const channel = contentWindow.__STORYBOOK_ADDONS_CHANNEL__;
        if (!channel) return;
        clearInterval(wait);
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
          end(violations(finished));
        });
      }, 5);
    });
  } finally {
    frame.remove();
  }
}

const { entries } = (await (await fetch(`${BOOK}index.json`)).json()) as { entries: Record<string, Story> };

for (const { id, title, name } of Object.values(entries).filter(({ type }) => type === 'story')) {
  for (const theme of THEMES) {
    it(`${title}: ${name} (${theme})`, async function () {
      this.timeout(30000);
      const faults = await faultsOf(id, theme);
      if (faults.length > 0) throw new Error(faults.join('\n'));
    });
  }
}
