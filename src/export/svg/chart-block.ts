import { breakdownBlock } from './breakdown-block.js';
import type { ChartLayout } from './chart-layout.js';
import { deltaBlock } from './delta-block.js';
import { headlineBlock } from './headline-block.js';
import type { Area, Drawn } from './page-area.js';
import { isPlot, plotsBlock } from './plots-block.js';
import { progressBlock } from './progress-block.js';
import { timelineBlock } from './timeline-block.js';

/** The drawing of a chart with its figures. A form that a page has added may draw plots in any chart. */
export function chartBlock(area: Area, layout: ChartLayout): Drawn {
  const { chart, scenes } = layout;
  const [scene] = scenes;
  if (chart === 'figure') return headlineBlock(area, layout);
  if (chart === 'delta') return deltaBlock(area, layout);
  if (scene && isPlot(scene) && scene.row === undefined) return plotsBlock(area, scenes);
  if (chart === 'progress') return progressBlock(area, layout);
  return chart === 'breakdown' ? breakdownBlock(area, layout) : timelineBlock(area, layout);
}
