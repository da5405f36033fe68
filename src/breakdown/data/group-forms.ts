const STACKS: readonly string[] = ['stacked', 'stacked-100'];
const APART: readonly string[] = ['grouped', 'multiples'];

/** True for a form that draws the categories of each group in one bar. */
export const isStackedForm = (form: string): boolean => STACKS.includes(form);

/** True for a form that draws groups. */
export const isGroupForm = (form: string): boolean => isStackedForm(form) || APART.includes(form);
