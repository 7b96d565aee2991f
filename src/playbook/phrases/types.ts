/**
 * One language of the draft review, as data. Every line is a pattern: a regular expression in lower case over folded text
 * (plain quotes, single case), in which `~` is a short gap within the sentence, a space any run of spaces,
 * and `{part}` an entry of `parts`. A line matches at word borders.
 */
export interface Phrases {
  /** BCP 47 */
  readonly language: string;
  /** Pieces that several lines share. */
  readonly parts: Readonly<Record<string, string>>;
  /** Nouns of events, to which a day may belong. */
  readonly events: string;
  /** Lines per finding that is found by phrases. */
  readonly lines: Readonly<Record<PhraseGroup, string>>;
  /** Words before a hit, in its clause, that turn it round ("no need for …"). */
  readonly negations: string;
  /** Turns of speech that hold such a word and turn nothing round ("why don't we"). */
  readonly affirmations: string;
  /** Words that end a clause, so that what was turned round before them turns nothing behind ("but"). */
  readonly turns: string;
  /** Words directly before a hit that make it a report on others ("they …"). */
  readonly reports: string;
  /** The same, where nobody is named: they may stand for a thing, or ask ("it", "who"). */
  readonly impersonal: string;
  /** Words that count as "we" and as "you". */
  readonly we: string;
  /** Words beside them that bring us into a sentence ("let me", "with us"). */
  readonly us: string;
  /** What reps ask for and offer; a story may be about just that (a call centre, a demo lab). */
  readonly dealings: string;
  readonly you: string;
  /** Words that may stand before them at the head of a sentence. */
  readonly leads: string;
  /** Nouns of a piece of content by format; the first of each is the format's id. */
  readonly formats: string;
  /** What makes such a noun point back to something known ("the", "your"). */
  readonly pointing: string;
  /** Words between such a noun and its title ("our session on …"). */
  readonly naming: string;
  /** Words directly before a title that make what is offered a thing beside it ("the slides for …"). */
  readonly aiming: string;
  /** What is handed over and is no format; who asked for a talk did not ask for it ("samples"). */
  readonly handouts: string;
  /** Where one may have met: at an event. */
  readonly atEvent: string;
  /** Parts of words of a closeness that no talk at work brings ("kids"). */
  readonly close: string;
  /** Heads of words for what is offered for a while, or to a few ("discount", "seat"). */
  readonly bargains: string;
  /** Units of a time so short that one may read in it ("ten minutes"). */
  readonly minutes: string;
  /** Words directly before a figure that make it a bound, and no price ("more than"). */
  readonly bounds: string;
  /** Words that make a price ours. */
  readonly ourPrice: string;
  /** Parts of words for prices, as they stand in topics; German joins them ("Ersatzteilpreise"). */
  readonly prices: string;
  /** Words directly behind a product's name that tell of no deed of its own ("in Leeds", "was founded"). */
  readonly idle: string;
  /** Words directly before a product's name that tell what it brings ("with …"). */
  readonly thanksTo: string;
  /** Words too common to be a subject. */
  readonly common: string;
  /** What was learned from labelled sentences, for those findings that are told in ever new words. */
  readonly learned: Readonly<Record<WeighedFinding, Learned>>;
}

/** Findings whose sentences are weighed as well as searched for phrases. */
export const WEIGHED = ['meeting-ask', 'pitch', 'price', 'restart', 'check-in', 'pressure'] as const;
export type WeighedFinding = (typeof WEIGHED)[number];

/** Weights of a sentence's traits for a finding; written by `npm run learn`. */
export interface Learned {
  /** What a sentence without a trait weighs; above 0 a sentence is taken for the finding. */
  readonly bias: number;
  /** Below this a phrase in the sentence means something else. */
  readonly unlike: number;
  /** What a weight of 1 is worth. */
  readonly step: number;
  /** Places of traits and their weights, packed: `Scales` reads it. */
  readonly weights: string;
}

export const PHRASE_GROUPS = [
  'meeting-ask',
  /** Names a day or an hour and asks whether it suits; none where the sentence is about an event. */
  'meeting-time',
  'pitch',
  /** Words of a product's features; two in a sentence, or three in a draft, are a pitch. */
  'pitch-feature',
  /** What a product does whose name, two words in one, stands before. */
  'named-does',
  'price',
  /** Makes a figure in its sentence one that somebody found out, no price of ours. */
  'found-out',
  /** "Tell me about your company". */
  'restart-always',
  /** We are introduced from the beginning. */
  'restart-intro',
  /** Asks for what the record's company, industry or title say. */
  'restart-company',
  'restart-industry',
  'restart-title',
  /** Asks whether something is known; a finding only with a topic of the story behind it. */
  'restart-topic',
  /** Asks to hear about what follows; a finding only with their company behind it. */
  'restart-about',
  'check-in',
  /** Says nothing by itself. */
  'filler',
  'pressure',
  /** Claims a talk. */
  'familiar-talk',
  /** Claims an answer of theirs. */
  'familiar-reply',
  /** Claims words of theirs. */
  'familiar-words',
  /** Claims closeness. */
  'familiar-close',
  /** Offers the piece whose title follows. */
  'offer-before',
  /** Offers the piece whose title stands before. */
  'offer-after',
  /** Says that the piece whose title follows is ours. */
  'ours',
  /** Brings up a piece as if it were new to them ("a guide called"), up to its title. */
  'introduces',
  /** Offers what the sentence before named; from its beginning. */
  'offer-of-it',
  /** Refers to a piece as theirs. */
  'refers',
  /** Words that end the way from an offer to a title: what is offered is another piece. */
  'offer-breaks',
  /** Offers, requests or hands over something: a next step. */
  'step',
  /** In their mail: asks for a price, for the product, for a piece of content, for who we are. */
  'asks-price',
  'asks-product',
  'asks-content',
  'asks-who',
] as const;
export type PhraseGroup = (typeof PHRASE_GROUPS)[number];
