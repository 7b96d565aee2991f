/** Ms without work after which the page beside the worker closes; whoever needs it opens it again. */
const UNUSED = 10 * 60_000;

let underWay = 0;
let closing = setTimeout(close, UNUSED);

/** Keeps the page open while something is done in it. */
export async function busy<T>(work: () => Promise<T>): Promise<T> {
  underWay += 1;
  clearTimeout(closing);
  try {
    return await work();
  } finally {
    underWay -= 1;
    clearTimeout(closing);
    if (underWay === 0) closing = setTimeout(close, UNUSED);
  }
}
