import { define } from '../element/define.js';
import { CampaignTimeline } from './element.js';

define('campaign-timeline', CampaignTimeline);

export { CampaignTimeline };
// With the types of its events.
export type { ChartEvents } from '../element/events.js';
