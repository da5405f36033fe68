import type { SvelteHTMLElements } from 'svelte/elements';
import type {} from 'campaign-charts/types/svelte';
type P = SvelteHTMLElements['campaign-progress'];
export const a: P = {
  data: { title: 'x', measures: [] },
  'source-name': 'x',
  'oncampaign-ready': (e) => e.detail,
  class: 'x',
};
// @ts-expect-error wrong
export const b: P = { data: { title: 'x' } };
