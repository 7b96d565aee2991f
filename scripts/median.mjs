/** @param {readonly number[]} measured @returns {number} */
export const median = (measured) =>
  [...measured].sort((a, b) => a - b)[Math.floor(measured.length / 2)] ?? Number.NaN;
