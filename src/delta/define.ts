import { define } from '../element/define.js';
import { CampaignDelta } from './element.js';

define('campaign-delta', CampaignDelta);

export { CampaignDelta };
// With the types of its events.
export type { ChartEvents } from '../element/events.js';
