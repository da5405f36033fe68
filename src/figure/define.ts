import { define } from '../element/chart-element.js';
import { CampaignFigure } from './element.js';

define('campaign-figure', CampaignFigure);

export { CampaignFigure };
