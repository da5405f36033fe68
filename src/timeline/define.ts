import { define } from '../element/define.js';
import { CampaignTimeline } from './element.js';

define('campaign-timeline', CampaignTimeline);

export { CampaignTimeline };
