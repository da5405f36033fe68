// Registers every tag on a server, with the modules of all sources, since nothing can be waited for there.
import { CampaignBreakdown, CampaignDelta, CampaignFigure, CampaignProgress, CampaignTimeline } from './define.js';
import * as breakdownRows from './breakdown/rows.js';
import * as deltaRows from './delta/rows.js';
import { provide } from './element/late-modules.js';
import * as figureRows from './figure/rows.js';
import * as progressRows from './progress/rows.js';
import * as rows from './sources/rows.js';
import * as sources from './sources/sources.js';
import * as timelineRows from './timeline/rows.js';

provide({ 'sources/sources.js': sources, 'sources/rows.js': rows });
CampaignFigure.rowsModule = figureRows;
CampaignProgress.rowsModule = progressRows;
CampaignBreakdown.rowsModule = breakdownRows;
CampaignDelta.rowsModule = deltaRows;
CampaignTimeline.rowsModule = timelineRows;
