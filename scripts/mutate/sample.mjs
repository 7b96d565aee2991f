// All mutants take hours on a small machine; every 16th tells the score to two or three percent.

/** The variable that tells the runner's processes how many of the mutants are tried: one in so many. */
export const EVERY = 'MUTATE_EVERY';

/** @param {string} id of a mutant; they are numbered through */
export const isInSample = (id) => Number(id) % Number(process.env[EVERY] ?? 1) === 0;
