import { define } from '../element/define.js';
import { CampaignFigure } from './element.js';

define('campaign-figure', CampaignFigure);

export { CampaignFigure };
