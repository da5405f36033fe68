// @ts-check
/** The charts, each a room in src/. Apart from what makes the schemas, which loads the compiler. */
export const ROOMS = ['figure', 'progress', 'breakdown', 'delta', 'timeline'];
