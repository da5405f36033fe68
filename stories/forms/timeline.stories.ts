import '../../src/define.js';
import * as published from '../welcome/published.js';
import { example, meta } from './example.js';

export default { ...meta('campaign-timeline'), title: 'Forms/Timeline' };

export const Bars = example('bars', published.timeline);
