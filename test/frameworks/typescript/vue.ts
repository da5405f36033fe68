import type { GlobalComponents } from 'vue';
import type {} from 'campaign-charts/types/vue';
type P = InstanceType<GlobalComponents['campaign-progress']>['$props'];
export const a: P = {
  data: { title: 'x', measures: [] },
  sourceName: 'x',
  onCampaignReady: (e: CustomEvent<null>) => e.detail,
};
// @ts-expect-error wrong
export const b: P = { data: { title: 'x' } };
