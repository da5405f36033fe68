// What a tag loads late, a server cannot wait for: it is here before the tags are registered, and a page that takes the server's nodes over has it
// too before it first draws.
import { CampaignDelta, load as loadDelta } from './delta/element.js';
import { CampaignFigure, loadCompared } from './figure/element.js';

const [figure, marked, scale] = await Promise.all([loadCompared(), loadDelta('marked'), loadDelta('scale')]);
await import('./define.js');
// A server prints the looks of the class before it draws.
CampaignFigure.elementStyles.push(figure.style);
CampaignDelta.elementStyles.push(marked.style, scale.style);
