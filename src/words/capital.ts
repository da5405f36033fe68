/** Text with a small first letter. */
export const uncapital = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** True for a number with a sign: "−13", and not "less than £5 million below". */
export const isSigned = (text: string): boolean => /^[-−+]/.test(text);
