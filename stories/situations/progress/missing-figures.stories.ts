import { meta, show } from './meta.js';

export default {
  ...meta,
  title: 'Situations/Progress/Missing figures',
};

export const NoTarget = show('NoTarget');
export const NoTargetOneScale = show('NoTargetOneScale');
export const NamedNotCounted = show('NamedNotCounted');
export const Withheld = show('Withheld');
export const EachKindOfMissing = show('EachKindOfMissing');
export const PartNotCounted = show('PartNotCounted');
