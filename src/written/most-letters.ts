/** Most letters of a text in which a figure, a period or a mark is looked for. Patterns take a time that is quadratic in the letters of a longer one. */
export const MOST_LETTERS = 200;
