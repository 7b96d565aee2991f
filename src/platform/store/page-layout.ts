/** Fields of a prospect that are kept by value. */
export const FACT_FIELDS = ['name', 'company', 'title', 'segment', 'persona', 'industry', 'owner'] as const;
export type Fact = (typeof FACT_FIELDS)[number];

/** Of a page: people's hashes and lengths, stubs, shapes, texts, then people, one block each. */
export const LAYOUT = 1;
/** In which moments are counted, in ms. */
export const UNITS = [86_400_000, 3_600_000, 60_000, 1_000, 1] as const;
/** How a touch's id follows. */
export const ID_TEXT = 0;
export const ID_NUMBER = 1;
/** From here on: made from the identifier at this place less two. */
export const ID_MADE = 2;
