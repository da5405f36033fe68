import { define } from '../element/define.js';
import { CampaignDelta } from './element.js';

define('campaign-delta', CampaignDelta);

export { CampaignDelta };
