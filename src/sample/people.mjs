// The sample's prospects: who they are and which life (lives.mjs) they lead. All invented.

/** domain: [company, segment, industry] */
export const COMPANIES = /** @type {Record<string, [string, string, string]>} */ ({
  'hollinfoods.example': ['Hollin Foods', 'Food makers', 'Food'],
  'marrowpine.example': ['Marrow & Pine Bakeries', 'Food makers', 'Food'],
  'brightmilk.example': ['Brightmilk Dairy', 'Food makers', 'Food'],
  'osterwald.example': ['Osterwald Feinkost', 'Food makers', 'Food'],
  'tarnvalley.example': ['Tarn Valley Preserves', 'Food makers', 'Food'],
  'kestrelvalves.example': ['Kestrel Valves', 'Parts makers', 'Machinery'],
  'brakehurst.example': ['Brakehurst', 'Parts makers', 'Automotive'],
  'norrlager.example': ['Norrlager Bearings', 'Parts makers', 'Machinery'],
  'vantor.example': ['Vantor Couplings', 'Parts makers', 'Machinery'],
  'ludgatesprings.example': ['Ludgate Springs', 'Parts makers', 'Automotive'],
  'steinfurt.example': ['Steinfurt Tiles', 'Building products', 'Construction'],
  'alderway.example': ['Alderway Timber', 'Building products', 'Construction'],
  'copperline.example': ['Copperline Roofing', 'Building products', 'Construction'],
  'lindenhof.example': ['Lindenhof Care', 'Care products', 'Cosmetics'],
  'petalash.example': ['Petal & Ash', 'Care products', 'Cosmetics'],
  'saltmarsh.example': ['Saltmarsh Soap', 'Care products', 'Cosmetics'],
  'orrin.example': ['Orrin Instruments', 'Parts makers', 'Medical devices'],
  'quellbach.example': ['Quellbach Water Systems', 'Building products', 'Construction'],
});

const ROLES = /** @type {Record<string, string[]>} */ ({
  'Data owner': ['Head of Product Data', 'Master Data Lead', 'Product Data Manager'],
  'Quality lead': ['Head of Quality', 'Quality Manager', 'Labelling Lead'],
  'Operations lead': ['Plant Manager', 'Head of Operations', 'Supply Chain Lead'],
  'Finance lead': ['Finance Director', 'Head of Controlling'],
  'IT architect': ['IT Architect', 'Head of Business Systems'],
});

// name, domain, persona, life, index into REPS of the owner
const ROWS = /** @type {[string, string, string, string, number][]} */ ([
  ['Jette Ahlborn', 'hollinfoods.example', 'Data owner', 'downloads', 0],
  ['Caspian Roe', 'hollinfoods.example', 'Quality lead', 'asks-for-demo', 0],
  ['Mirela Stanton', 'hollinfoods.example', 'Finance lead', 'only-hears', 0],
  ['Odhran Pike', 'marrowpine.example', 'Operations lead', 'signs-up', 0],
  ['Wanda Kuiper', 'marrowpine.example', 'Quality lead', 'opts-out', 0],
  ['Fenna Oakes', 'marrowpine.example', 'Data owner', 'mentions', 0],
  ['Ruben Halvard', 'brightmilk.example', 'Quality lead', 'becomes-customer', 1],
  ['Sunniva Crane', 'brightmilk.example', 'Data owner', 'becomes-customer', 0],
  ['Tilda Marsh', 'brightmilk.example', 'IT architect', 'weighs-risks', 0],
  ['Gero Winkelried', 'osterwald.example', 'Data owner', 'steps-back', 0],
  ['Leonie Vask', 'osterwald.example', 'Operations lead', 'goes-silent', 0],
  ['Pascal Imhoff', 'osterwald.example', 'Finance lead', 'objects', 0],
  ['Hedda Lorne', 'tarnvalley.example', 'Operations lead', 'visits', 0],
  ['Bram Eccleston', 'tarnvalley.example', 'Quality lead', 'reads-letters', 0],
  ['Yusra Belmont', 'kestrelvalves.example', 'Data owner', 'evaluates', 0],
  ['Anton Greb', 'kestrelvalves.example', 'IT architect', 'compares', 0],
  ['Ilka Sorensdal', 'kestrelvalves.example', 'Finance lead', 'talks-to-colleague', 2],
  ['Dorian Helm', 'brakehurst.example', 'Operations lead', 'is-overwritten', 0],
  ['Senna Ridley', 'brakehurst.example', 'Data owner', 'loses-deal', 0],
  ['Matteo Brunn', 'brakehurst.example', 'Quality lead', 'downloads', 0],
  ['Nils Arvidal', 'norrlager.example', 'Data owner', 'seeks-proof', 0],
  ['Karin Thole', 'norrlager.example', 'Finance lead', 'chooses', 0],
  ['Edda Nystrand', 'norrlager.example', 'Operations lead', 'is-flooded', 0],
  ['Lucan Frey', 'vantor.example', 'IT architect', 'asks-by-reply', 0],
  ['Henrike Salm', 'vantor.example', 'Data owner', 'was-missed', 0],
  ['Piet Oderman', 'vantor.example', 'Operations lead', 'bounces', 0],
  ['Amara Whitlow', 'ludgatesprings.example', 'Quality lead', 'asks-for-contact', 0],
  ['Corvin Teller', 'ludgatesprings.example', 'Data owner', 'says-no', 0],
  ['Sigrun Haller', 'steinfurt.example', 'Data owner', 'comes-back', 0],
  ['Emeric Dahl', 'steinfurt.example', 'Operations lead', 'colleague-has-deal', 1],
  ['Noor Vandersloot', 'steinfurt.example', 'Quality lead', 'complains', 0],
  ['Frieda Castell', 'alderway.example', 'Operations lead', 'is-pressed', 0],
  ['Jorin Blake', 'alderway.example', 'Data owner', 'reads-letters', 0],
  ['Runa Ostrow', 'copperline.example', 'Finance lead', 'opts-out-then-asks', 0],
  ['Thilo Garrick', 'copperline.example', 'Operations lead', 'opts-back-in', 0],
  ['Selma Roth-Ives', 'lindenhof.example', 'Quality lead', 'is-talking', 0],
  ['Konrad Ely', 'lindenhof.example', 'Data owner', 'weighs-risks', 0],
  ['Bettina Lark', 'lindenhof.example', 'IT architect', 'is-off-limits', 0],
  ['Mika Tander', 'petalash.example', 'Data owner', 'is-reclassified', 0],
  ['Orla Fenwick', 'petalash.example', 'Operations lead', 'bounces-then-lives', 0],
  ['Viktor Amsel', 'saltmarsh.example', 'Data owner', 'is-qualified', 0],
  ['Lene Karst', 'saltmarsh.example', 'Quality lead', 'visits', 0],
  ['Joris Pell', 'orrin.example', 'Quality lead', 'books-meeting', 0],
  ['Alma Dreyer', 'orrin.example', 'IT architect', 'compares', 0],
  ['Tamsin Vogt', 'orrin.example', 'Finance lead', 'meets-at-event', 3],
  ['Ottilie Brandvold', 'ludgatesprings.example', 'Finance lead', 'chooses', 0],
  ['Milan Castor', 'tarnvalley.example', 'IT architect', 'seeks-proof', 0],
  ['Elias Korn', 'quellbach.example', 'Data owner', 'signs-up', 0],
  ['Elias Korn', 'quellbach.example', 'Operations lead', 'only-hears', 0],
  ['Paula Reinholt', 'quellbach.example', 'Finance lead', 'goes-silent', 0],
]);

/** @param {string} name */
const ascii = (name) =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z -]/g, '')
    .replace(/ /g, '.');

/** The prospects. Two who share a name at one company get different addresses. */
export const PEOPLE = ROWS.map(([name, domain, persona, life, owner], index) => {
  const [company, segment, industry] = /** @type {[string, string, string]} */ (COMPANIES[domain]);
  const namesake = ROWS.slice(0, index).some((row) => row[0] === name && row[1] === domain);
  const roles = /** @type {string[]} */ (ROLES[persona]);
  const local = ascii(name) + (namesake ? '.2' : '');
  return {
    email: `${local}@${domain}`,
    name,
    company,
    title: roles[index % roles.length] ?? persona,
    linkedin: index % 3 === 2 ? '' : `https://www.linkedin.com/in/${local.replace(/\./g, '-')}-sample/`,
    segment,
    persona,
    industry,
    life,
    owner,
  };
});
