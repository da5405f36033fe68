import { define } from '../element/chart-element.js';
import { CampaignBreakdown } from './element.js';

define('campaign-breakdown', CampaignBreakdown);

export { CampaignBreakdown };
