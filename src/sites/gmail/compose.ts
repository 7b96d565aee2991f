import type { SeenCompose, SeenPerson } from '../sight';
import { isPopOut } from './account';
import { asAddress, asMailbox, asName } from './address';
import { all, around, every, first, isPutAway } from './selectors';

/** A compose as it stands in the page. */
export interface OpenCompose {
  readonly root: Element;
  readonly form: Element | null;
  readonly editor: Element | null;
  readonly surface: SeenCompose['surface'];
  readonly minimised: boolean;
  /** Everybody addressed, the rep's own side not yet left out. */
  readonly people: readonly SeenPerson[];
  /** False when there is no field for recipients that we know. */
  readonly understood: boolean;
  readonly subject?: string;
  /** Legacy thread id (hex) that it answers. */
  readonly thread?: string;
  /** Message id that it answers: `#msg-f:…` or a legacy id in hex. */
  readonly answers?: string;
  /** Gmail's own number of the compose. */
  readonly number?: string;
}

const FIELDS = ['to', 'cc', 'bcc'] as const;
type Field = (typeof FIELDS)[number];
const MOST_COMPOSES = 20;
const MOST_PEOPLE = 200;
/** What holds a mail that was received; nothing in it is a compose of ours. */
const RECEIVED = '.ii,.a3s';

/** All composes that are open, in the page's order. */
export function readComposes(page: Document): OpenCompose[] {
  const roots = new Set<Element>();
  // The form first; an editor or a chip alone shows a compose whose markup has changed.
  const anchors = [...every(page, 'composeAnchor'), ...all(page, 'chip')];
  for (const anchor of anchors)
    if (!anchor.closest(RECEIVED) && ![...roots].some((root) => root.contains(anchor)))
      roots.add(rootOf(anchor, page));
  return [...roots]
    .map((root) => readCompose(root, page))
    .filter((it) => !(it.surface === 'inline' && it.minimised))
    .slice(0, MOST_COMPOSES);
}

function rootOf(anchor: Element, page: Document): Element {
  // In a window of its own each child of the main part is a compose.
  const window = isPopOut(page) ? anchor.closest('[role="main"] > *') : null;
  return window ?? around(anchor, 'composeRoot') ?? anchor.parentElement ?? anchor;
}

function readCompose(root: Element, page: Document): OpenCompose {
  const form = root.querySelector('input[name="composeid"]')?.closest('form') ?? root.querySelector('form');
  const people = readPeople(root);
  const value = (name: string) => root.querySelector<HTMLInputElement>(`input[name="${name}"]`)?.value.trim();
  const subject = value('subjectbox')?.slice(0, 1_000);
  const thread = legacyId(value('lts')) ?? legacyId(value('rt'));
  const answers = value('rm');
  const number = value('composeid')?.slice(0, 100);
  return {
    root,
    form,
    editor: first(root, 'editor'),
    surface: surfaceOf(root, page),
    minimised: isPutAway(form ?? root),
    people,
    understood: people.length > 0 || first(root, 'field') !== null,
    ...(subject ? { subject } : {}),
    ...(thread ? { thread } : {}),
    ...(answers ? { answers } : {}),
    ...(number ? { number } : {}),
  };
}

function surfaceOf(root: Element, page: Document): SeenCompose['surface'] {
  if (isPopOut(page)) return 'pop-out';
  if (root.closest('.aSs,.aSt')) return 'full-screen';
  return root.closest('.ip,.AO,[data-message-id]') && !root.closest('[role="dialog"]') ? 'inline' : 'window';
}

/** Chips first; where a reply is collapsed and has none, its summary. */
function readPeople(root: Element): SeenPerson[] {
  const chips = all(root, 'chip').map(readChip);
  const read = chips.some((it) => it)
    ? chips
    : all(root, 'summary')
        .filter((it) => !isPutAway(it))
        .map((it) => person(it.getAttribute('email'), it.getAttribute('name') ?? it.textContent, 'to'));
  const people = new Map<string, SeenPerson>();
  for (const it of read) if (it && !people.has(it.address)) people.set(it.address, it);
  return [...people.values()]
    .sort((a, b) => FIELDS.indexOf(a.field as Field) - FIELDS.indexOf(b.field as Field))
    .slice(0, MOST_PEOPLE);
}

type Addressed = SeenPerson & { readonly address: string };

function readChip(chip: Element): Addressed | undefined {
  if (chip.tagName === 'INPUT') {
    const mailbox = asMailbox((chip as HTMLInputElement).value);
    return person(mailbox?.address, mailbox?.name, fieldOf(chip));
  }
  const name = chip.getAttribute('data-name') ?? chip.querySelector('.vT')?.textContent;
  return person(chip.getAttribute('data-hovercard-id') ?? chip.getAttribute('email'), name, fieldOf(chip));
}

function fieldOf(chip: Element): Field {
  const own = chip.closest('[name="to"],[name="cc"],[name="bcc"]')?.getAttribute('name');
  const row =
    own ?? chip.closest('tr')?.querySelector('textarea[name],input[name="to"]')?.getAttribute('name');
  return FIELDS.find((field) => field === row) ?? 'to';
}

function person(
  address: string | null | undefined,
  name: string | null | undefined,
  field: Field,
): Addressed | undefined {
  const known = asAddress(address);
  if (!known) return undefined;
  const called = asName(name, known);
  return called ? { address: known, name: called, field } : { address: known, field };
}

/** Hex as it is; `#thread-f:123…` and `#msg-f:123…` are the same number in decimal. */
export function legacyId(id: string | null | undefined): string | undefined {
  if (!id) return undefined;
  const decimal = /^#?(?:thread|msg)-f:(\d{1,20})$/.exec(id)?.[1];
  if (decimal) return BigInt(decimal).toString(16);
  return /^[0-9a-f]{8,16}$/.test(id) ? id : undefined;
}
