import type { Scene } from './scene.js';

/** Share of the height of a plot from which on a figure below its column reaches into the axis. */
const FOOT = 0.93;

/** True if the figure of a column that falls is below the plot, so that the axis has to leave it a line. In cells all figures have that line. */
export const isHanging = ({ box, labels }: Scene): boolean =>
  labels.some(({ line, role, y }) => line === 0 && (box === 'cells' || (role === 'value' && y > FOOT)));
