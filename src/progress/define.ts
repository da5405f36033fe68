import { define } from '../element/define.js';
import { CampaignProgress } from './element.js';

define('campaign-progress', CampaignProgress);

export { CampaignProgress };
// With the types of its events.
export type { ChartEvents } from '../element/events.js';
