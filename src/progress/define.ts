import { define } from '../element/define.js';
import { CampaignProgress } from './element.js';

define('campaign-progress', CampaignProgress);

export { CampaignProgress };
