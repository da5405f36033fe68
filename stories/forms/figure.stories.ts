import '../../src/define.js';
import * as published from '../welcome/published.js';
import { example, meta } from './example.js';

export default { ...meta('campaign-figure'), title: 'Forms/Figure' };

export const Headline = example('headline', published.figure);
