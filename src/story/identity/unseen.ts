/** Zero-width marks, soft hyphens and direction marks, which come with copied text. */
export const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;
