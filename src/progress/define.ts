import { define } from '../element/chart-element.js';
import { CampaignProgress } from './element.js';

define('campaign-progress', CampaignProgress);

export { CampaignProgress };
