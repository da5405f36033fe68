import type { Parameters } from '@storybook/web-components-vite';
import { snippetOf } from '../snippet.js';

/** Parts of a page that the data of a chart cannot hold: HTML inside of the tag, and a module that runs after the chart's own. */
interface Rest {
  readonly slots?: string;
  readonly script?: string;
}

/** Parameters of a story that is drawn by script: the HTML that draws the same in a page with the one script, for “Show code”. */
export function pasted(tag: string, args: Readonly<Record<string, unknown>>, { slots, script }: Rest): Parameters {
  const chart = snippetOf(tag, args);
  const end = chart.lastIndexOf('</');
  const whole = slots ? `${chart.slice(0, end)}  ${slots}\n${chart.slice(end)}` : chart;
  const code = script ? `${whole}\n<script type="module">\n${script.replace(/^/gm, '  ')}\n</script>` : whole;
  return { docs: { source: { code } } };
}
