import { define } from '../element/define.js';
import { CampaignBreakdown } from './element.js';

define('campaign-breakdown', CampaignBreakdown);

export { CampaignBreakdown };
