import { plain, spellings } from './letters';

/** How two companies’ names fit. */
export type CompanyFit = 'same' | 'related' | 'different';

export const COMPANY_WORTH: Readonly<Record<CompanyFit, number>> = { same: 1, related: 0.7, different: 0 };

/** Forms of law, folded and without dots. */
const FORMS = new Set(
  (
    'inc incorporated llc llp lllp lp ltd limited plc corp corporation co company pc pllc pa gmbh mbh ggmbh ug ag kg ' +
    'kgaa ohg gbr ev se sa sas sasu sarl sprl srl spa scrl bv nv vof cv ab as asa aps oy oyj hb kb sro spol ' +
    'zoo spzoo spj kft zrt nyrt doo dd ad ood eood pty pte pvt sdn bhd kk yk gk sl slu sau slp ltda eireli sapi sab ' +
    'ооо оао зао пао ао ип тов ат'
  ).split(' '),
);
const EAST_ASIAN_FORMS =
  /株式会社|有限会社|合同会社|股份有限公司|有限责任公司|有限公司|주식회사|유한회사|\(株\)|㈱/g;
/** Words that part one house of a group from another. */
const HOUSES = new Set(
  (
    'group groupe gruppe grupa gruppo holding holdings international global worldwide europe emea apac americas usa us ' +
    'uk ireland deutschland germany france italia italy espana spain polska poland nederland netherlands belgium ' +
    'schweiz switzerland austria osterreich sverige sweden norge norway danmark denmark suomi finland india china ' +
    'japan brasil brazil mexico canada australia africa services solutions technologies technology systems software ' +
    'labs consulting partners digital'
  ).split(' '),
);
/** `Acme.com` is Acme: a spreadsheet's company may be its site. */
const SITE = /(?<=[\p{L}\p{N}])\.(?:co\.uk|com|net|org|io|ai|eu|de|at|ch|fr|es|it|pl|nl|se)$/u;
const JOINING = new Set(['the', 'and', 'und', 'et', 'y', 'e', 'i', '&']);

/** The words that tell a company from others, folded. Where nothing else is left, all its words. */
export function companyWords(company: string): string[] {
  const words = plain(company.normalize('NFKC').replace(EAST_ASIAN_FORMS, ' '))
    .replace(/[([][^)\]]*[)\]]/g, ' ')
    .trim()
    .replace(SITE, '')
    .replace(/\bsp[.\s]*z[.\s]*o[.\s]*o\b/g, ' spzoo ')
    // `spol. s r.o.`; with a dot behind the `s` the next line reads it.
    .replace(/\bs\s+r\.?\s*o\.?(?=\s|$)/g, ' sro ')
    // Letters with blanks or dots between them: `S. A.`, `A/S`, `P.C.`
    .replace(/\b(\p{L})[./]\s?(?=\p{L}\b)/gu, '$1')
    .replace(/[.'’®™]/g, '')
    .split(/[^\p{L}\p{M}\p{N}&]/u)
    .filter((word) => word !== '' && !JOINING.has(word));
  const own = words.filter((word) => !FORMS.has(word));
  return own.length > 0 ? own : words;
}

const isStart = (short: readonly string[], long: readonly string[]): boolean =>
  short.every((word, i) => word === long[i]);

/** `TCS` for Tata Consultancy Services: at least three letters, written as one word in capitals. */
const isAcronym = (company: string, words: readonly string[]): boolean =>
  /^\p{Lu}{3,}$/u.test(company.trim()) && plain(company.trim()) === words.map((it) => it[0]).join('');

function fitOf(a: string, b: string): CompanyFit {
  const [one, other] = [companyWords(a), companyWords(b)];
  if (one.length === 0 || other.length === 0) return 'different';
  if (one.join('') === other.join('')) return 'same';
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const rest = long.slice(short.length);
  return isStart(short, long) && rest.every((word) => HOUSES.has(word)) ? 'related' : 'different';
}

const FITS: readonly CompanyFit[] = ['same', 'related'];

/**
 * Compares two companies: case, accents (`Müller` is `Mueller`), form of law and what stands in brackets do not
 * count. Houses of one group (`Acme`, `Acme Deutschland`) are related.
 */
export function compareCompanies(a: string, b: string): CompanyFit {
  const fits = spellings(a).flatMap((one) => spellings(b).map((other) => fitOf(one, other)));
  const best = FITS.find((it) => fits.includes(it));
  if (best) return best;
  return isAcronym(a, companyWords(b)) || isAcronym(b, companyWords(a)) ? 'related' : 'different';
}
