// What a tag loads late, a server cannot wait for: it is here before the tags are registered, and a page that takes the server's nodes over has it
// too before it first draws.
import { CampaignDelta, load as loadDelta } from './delta/element.js';
import { CampaignProgress, loadMarked as loadProgress } from './progress/element.js';

const [marked, scale, progress] = await Promise.all([loadDelta('marked'), loadDelta('scale'), loadProgress()]);
await import('./define.js');
// A server prints the looks of the class before it draws.
CampaignDelta.elementStyles.push(marked.style, scale.style);
CampaignProgress.elementStyles.push(progress.style);
