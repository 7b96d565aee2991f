// Runs inside a bare page: breaks captures the way LinkedIn's own changes would, and reads them.
import { type Capture, censor } from '../../src/sites/capture';
import { SELECTORS } from '../../src/sites/linkedin/selectors';
import type { Sight } from '../../src/sites/sight';
import { sightIn, sightOf } from './linkedin-reader';

/** Mulberry32: the same seed tells the same story. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Random = () => number;
const pick = <T>(random: Random, from: readonly T[]): T => from[Math.floor(random() * from.length)]!;

/** What the readers look at, by whatever mark. */
const SUBJECT =
  '[componentkey$="Topcard"],[data-member-id],[data-sn-view-name="subpage-lead-panel"],' +
  '[data-sn-view-name="feature-lead-top-card"],#thread-detail-jump-target,.msg-overlay-list-bubble,' +
  '[role="dialog"]:has(#pv-contact-info),[componentkey$="ExperienceTopLevelSection"],section:has(> #experience)';

/** Most of the breakage hits what the readers look at, or what lies around it. */
function someOf(random: Random, page: Document): Element[] {
  const elements = [...page.body.querySelectorAll('*')];
  const near = elements.filter((it) => it.closest(SUBJECT) || it.querySelector(SUBJECT));
  const count = 1 + Math.floor(random() * 40);
  return Array.from({ length: count }, () => pick(random, random() < 0.8 && near.length ? near : elements));
}

const OTHER_WORDS = [
  'Nachricht senden',
  'Aktuelles Unternehmen',
  'メッセージ',
  'Voir le profil',
  'Отправить',
  'رسالة',
];

const MUTATIONS: Record<string, (it: Element, random: Random, keep: readonly string[]) => void> = {
  drop: (it) => it.remove(),
  double: (it) => it.after(it.cloneNode(true)),
  reorder: (it, random) => {
    const parent = it.parentElement ?? it;
    for (const child of [...parent.children].sort(() => random() - 0.5)) parent.append(child);
  },
  lift: (it) => it.closest('body > * *')?.parentElement?.after(it),
  unwrap: (it) => it.replaceWith(...it.childNodes),
  translate: (it, random, keep) => {
    const isLabel = (text: string) => text.trim() !== '' && !keep.some((word) => text.includes(word));
    for (const name of ['aria-label', 'title', 'alt', 'placeholder'])
      if (it.hasAttribute(name) && isLabel(it.getAttribute(name)!))
        it.setAttribute(name, pick(random, OTHER_WORDS));
    for (const child of it.childNodes)
      if (child.nodeType === 3 && isLabel(child.nodeValue!)) child.nodeValue = pick(random, OTHER_WORDS);
  },
  rename: (it) => {
    for (const attribute of ['class', 'id']) it.removeAttribute(attribute);
  },
};

/** What came of one broken page. */
export interface Outcome {
  readonly seed: number;
  readonly mutations: string;
  readonly sight?: Sight;
  readonly threw?: string;
}

/** Breaks a page `runs` times. @param keep words of the person that a translation would leave alone */
export function outcomes(
  html: string,
  href: string,
  from: number,
  runs: number,
  keep: readonly string[],
): Outcome[] {
  const whole = new DOMParser().parseFromString(html, 'text/html');
  return Array.from({ length: runs }, (_, i) => {
    const seed = from + i;
    const random = randomOf(seed);
    const page = whole.cloneNode(true) as Document;
    const names: string[] = [];
    for (const it of someOf(random, page)) {
      const name = pick(random, Object.keys(MUTATIONS));
      if (!it.isConnected || it === page.body) continue;
      MUTATIONS[name]!(it, random, keep);
      names.push(`${name} ${it.tagName}`);
    }
    const mutations = names.join(', ');
    try {
      return { seed, mutations, sight: sightIn(page, href) };
    } catch (error) {
      return { seed, mutations, threw: String(error) };
    }
  });
}

/** Milliseconds of one reading: median and 95th of a hundred readings of fresh documents. */
export function costOf(html: string, href: string): { p50: number; p95: number } {
  const whole = new DOMParser().parseFromString(html, 'text/html');
  const costs = Array.from({ length: 100 }, () => {
    const page = whole.cloneNode(true) as Document;
    const start = performance.now();
    sightIn(page, href);
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return { p50: costs[49]!, p95: costs[94]! };
}

const CODE = /^(class|role|type|dir|tabindex|contenteditable|src|srcset|style|d|aria-(?!label).*)$/;

/** What a page shows, or holds in attributes that may name somebody. */
function shownBy(page: Document): string[] {
  const texts = [...page.body.querySelectorAll('*')].flatMap((it) => [
    ...[...it.attributes].filter(({ name }) => !CODE.test(name)).map(({ value }) => value),
    ...[...it.childNodes].filter((node) => node.nodeType === 3).map((node) => node.nodeValue ?? ''),
  ]);
  return texts.flatMap(wordsOf);
}

/** Words and long numbers in lower case, parts of `camelCase` apart. */
const wordsOf = (text: string): string[] =>
  (text.match(/\p{Lu}?[\p{Ll}\p{M}]+|\p{Lu}+(?!\p{Ll})|\d{5,}/gu) ?? []).map((word) => word.toLowerCase());

/** A capture of the page, what is read from it, and which words of the page are left in it. */
export function censored(html: string, href: string): { censored: Capture; sight: Sight; left: string[] } {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const selectors = Object.values(SELECTORS).flat();
  const capture = censor(page, href, selectors);
  const code = new Set(selectors.flatMap(wordsOf));
  for (const it of page.querySelectorAll('*'))
    for (const { name } of it.attributes) for (const word of wordsOf(name)) code.add(word);
  for (const it of page.querySelectorAll('[class]'))
    for (const word of wordsOf(it.getAttribute('class')!)) code.add(word);
  const secret = new Set([...shownBy(page), ...wordsOf(decodeURI(href))].filter((word) => word.length > 2));
  const kept = shownBy(new DOMParser().parseFromString(capture.html, 'text/html'));
  return {
    censored: capture,
    sight: sightOf(capture.html, `https://www.linkedin.com${capture.at}`),
    left: [...new Set(kept)].filter((word) => secret.has(word) && !code.has(word)),
  };
}

export { sightOf };
