import { define } from '../element/define.js';
import { CampaignFigure } from './element.js';

define('campaign-figure', CampaignFigure);

export { CampaignFigure };
// With the types of its events.
export type { ChartEvents } from '../element/events.js';
