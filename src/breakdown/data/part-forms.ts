const PARTS: readonly string[] = ['share', 'donut', 'treemap', 'waffle'];

/** True for a form that draws categories as parts of one whole, and so says that they are. Stacks do so as well, of the categories of each group. */
export const isPartForm = (form: string): boolean => PARTS.includes(form);
