// The sample's seller: Plainspec, which keeps product data right for makers of things. All invented.

export const SELLER = { name: 'Plainspec', domain: 'plainspec.example' };

/** The sales team. The first is the user. */
export const REPS = ['Robin Sander', 'Ines Calder', 'Tomas Brandt', 'Mara Quist'];

/** @param {string} name @returns {string} a rep's address */
export const repAddress = (name) => `${name.toLowerCase().replace(' ', '.')}@${SELLER.domain}`;

/** @typedef {{ title: string, format: string, topic: string, stage: string, url: string }} Asset */

const FOLDERS = /** @type {Record<string, string>} */ ({
  'white-paper': 'white-papers',
  webinar: 'webinars',
  article: 'articles',
  'customer-story': 'customer-stories',
  comparison: 'comparisons',
  'roi-tool': 'roi-tools',
  video: 'videos',
  event: 'events',
});

// stage: [format, topic, title]
const SHELVES = /** @type {Record<string, [string, string, string][]>} */ ({
  'status-quo': [
    ['white-paper', 'label errors', 'The quiet cost of a wrong label'],
    ['article', 'duplicate records', 'Five spreadsheets, one product'],
    ['video', 'duplicate records', 'A day in the life of a part number'],
    ['webinar', 'product passports', 'What the product passport asks of makers'],
    ['article', 'supplier data', 'Why supplier sheets never match'],
    ['event', 'label errors', 'Breakfast talk: the data behind a recall'],
    ['article', 'product passports', 'Who owns product data? Usually nobody'],
    ['video', 'catalogue launches', 'Where a launch loses its first week'],
  ],
  priority: [
    ['article', 'label errors', 'Spot the signs of dirty data'],
    ['white-paper', 'label errors', 'What one recall really costs'],
    ['webinar', 'supplier data', 'Two recalls, one cause'],
    ['roi-tool', 'duplicate records', 'Count your duplicates'],
    ['video', 'catalogue launches', 'How a launch slips by six weeks'],
    ['article', 'product passports', 'Passport dates that matter to you'],
    ['customer-story', 'supplier data', 'Why a bakery stopped retyping supplier sheets'],
  ],
  research: [
    ['white-paper', 'duplicate records', 'Why dirty data costs you'],
    ['webinar', 'duplicate records', 'Cleaning data in 30 days'],
    ['article', 'duplicate records', 'Match, merge or leave alone'],
    ['white-paper', 'supplier data', 'A checklist for supplier sheets'],
    ['video', 'catalogue launches', 'One record, four systems'],
    ['event', 'label errors', 'Workshop: read your own label data'],
    ['white-paper', 'product passports', 'Product passports: the fields you are missing'],
    ['webinar', 'label errors', 'Label checks that hold up in an audit'],
  ],
  options: [
    ['comparison', 'duplicate records', 'Build, buy or clean by hand'],
    ['comparison', 'catalogue launches', 'Data hub or catalogue tool: which problem is yours?'],
    ['webinar', 'supplier data', 'Four ways to keep supplier data clean'],
    ['article', 'label errors', 'What to ask a product data vendor'],
    ['roi-tool', 'supplier data', 'The cost of each way, in your numbers'],
    ['white-paper', 'product passports', 'Buyer’s guide to product data quality'],
    ['video', 'duplicate records', 'Three approaches side by side'],
  ],
  'step-backs': [
    ['article', 'duplicate records', 'What goes wrong in the first month'],
    ['white-paper', 'label errors', 'Rolling out plant by plant'],
    ['webinar', 'supplier data', 'Ask the people who nearly gave up'],
    ['customer-story', 'duplicate records', 'A valve maker’s second try'],
    ['article', 'catalogue launches', 'Leaving the old ERP without stopping the line'],
    ['video', 'product passports', 'Who does the work? A realistic plan'],
    ['comparison', 'supplier data', 'Clean first or connect first?'],
  ],
  validation: [
    ['customer-story', 'label errors', 'A dairy halves its label errors'],
    ['customer-story', 'duplicate records', 'How a brake maker merged 40,000 parts'],
    ['roi-tool', 'supplier data', 'Payback in your numbers'],
    ['webinar', 'label errors', 'Reference round: three quality leads'],
    ['video', 'catalogue launches', 'A tile plant, one year later'],
    ['white-paper', 'product passports', 'Security and hosting, answered'],
    ['article', 'supplier data', 'What auditors ask, and what we show them'],
  ],
  choice: [
    ['comparison', 'supplier data', 'What you get in each plan'],
    ['roi-tool', 'duplicate records', 'Your business case on one page'],
    ['article', 'product passports', 'A fair contract for product data'],
    ['white-paper', 'label errors', 'The first 90 days, week by week'],
    ['webinar', 'catalogue launches', 'Meet the onboarding team'],
    ['event', 'duplicate records', 'Open day at Plainspec'],
    ['customer-story', 'label errors', 'Why a soap maker started small'],
  ],
});

/** @param {string} title */
const slug = (title) =>
  title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** @type {Asset[]} */
export const ASSETS = Object.entries(SHELVES).flatMap(([stage, shelf]) =>
  shelf.map(([format, topic, title]) => ({
    title,
    format,
    topic,
    stage,
    url: `https://${SELLER.domain}/${FOLDERS[format]}/${slug(title)}`,
  })),
);
