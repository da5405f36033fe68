import { define } from '../element/chart-element.js';
import { CampaignDelta } from './element.js';

define('campaign-delta', CampaignDelta);

export { CampaignDelta };
