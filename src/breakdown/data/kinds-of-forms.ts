// Kinds of forms, by what they say of the categories. The reading of rows knows them before a form is drawn.

const PARTS: readonly string[] = ['share', 'donut', 'treemap', 'waffle'];

/** True for a form that draws categories as parts of one whole, and so says that they are. Stacks do so as well, of the categories of each group. */
export const isPartForm = (form: string): boolean => PARTS.includes(form);

const STACKS: readonly string[] = ['stacked', 'stacked-100'];
const APART: readonly string[] = ['grouped', 'multiples'];

/** True for a form that draws the categories of each group in one bar. */
export const isStackedForm = (form: string): boolean => STACKS.includes(form);

/** True for a form that draws groups. */
export const isGroupForm = (form: string): boolean => isStackedForm(form) || APART.includes(form);
