import { define } from '../element/define.js';
import { CampaignBreakdown } from './element.js';

define('campaign-breakdown', CampaignBreakdown);

export { CampaignBreakdown };
// With the types of its events.
export type { ChartEvents } from '../element/events.js';
