/** What an error says of itself; what else was thrown, as text. */
export const inWords = (error: unknown): string => (error instanceof Error ? error.message : String(error));
