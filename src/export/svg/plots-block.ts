import { fewColumns, widthOfFew, type Scene } from '../../marks/scene.js';
import { cellsBlock } from './cells-block.js';
import { gridBlock } from './grid-block.js';
import { multiplesBlock } from './multiple-block.js';
import { NOTHING_DRAWN, placed, type Area, type Box, type Drawn } from './page-area.js';
import { plotBlock } from './plot-block.js';

/** True if a scene has axes. */
export const isPlot = ({ box, x, y }: Scene): boolean =>
  box === 'cells' || box === 'grid' || (box === 'plot' && !!(x ?? y));

/** The only plot, with what is below it. Few columns are not as wide as the chart. */
function onePlot(area: Area, scene: Scene, below: (area: Area, box: Box) => Drawn): Drawn {
  const few = fewColumns(scene);
  const room = few ? { ...area, width: Math.min(area.width, 16 * widthOfFew(few)) } : area;
  const drawn = plotBlock(room, scene, (box) => below(room, box));
  return { ...drawn, content: placed(area, drawn, { left: 0, width: room.width }) };
}

/** Plots with axes: one, or several side by side where there is room. */
export function plotsBlock(
  area: Area,
  scenes: readonly Scene[],
  below: (area: Area, box: Box) => Drawn = () => NOTHING_DRAWN,
): Drawn {
  const [scene] = scenes;
  if (scene?.head) return multiplesBlock(area, scenes);
  if (scene?.box === 'grid') return cellsBlock(area, scene);
  if (scene && scenes.length === 1) return onePlot(area, scene, below);
  return gridBlock(area, { least: 240, gap: 24, count: scenes.length }, (cell, index) => {
    const one = scenes[index];
    return one ? plotBlock(cell, one) : NOTHING_DRAWN;
  });
}
