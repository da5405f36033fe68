// What a tag loads late, a server cannot wait for: it is here before the tags are registered, and a page that takes the server's nodes over has it
// too before it first draws.
import { CampaignFigure, loadCompared } from './figure/element.js';
import { CampaignProgress, loadMarked as loadProgress } from './progress/element.js';

const [figure, progress] = await Promise.all([loadCompared(), loadProgress()]);
await import('./define.js');
// A server prints the looks of the class before it draws.
CampaignFigure.elementStyles.push(figure.style);
CampaignProgress.elementStyles.push(progress.style);
