/** What a spreadsheet would take for a formula, and what was kept from being one. */
const FORMULA = /^'*[=+\-@\t\r]/;
const NEUTRAL = /^''*[=+\-@\t\r]/;

/** A cell that no spreadsheet takes for a formula. `original` undoes it. */
export const neutral = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** The cell before `neutral`. */
export const original = (text: string): string => (NEUTRAL.test(text) ? text.slice(1) : text);
