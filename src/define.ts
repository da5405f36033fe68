import { warnOfUnknownTags } from './element/unknown-tags.js';

export * from './figure/define.js';
export * from './progress/define.js';
export * from './breakdown/define.js';
export * from './delta/define.js';
export * from './timeline/define.js';

warnOfUnknownTags();
