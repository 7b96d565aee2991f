import type { FunctionComponent } from 'preact';
import type { SentenceId } from '../../playbook/say';
import { Backtest } from './backtest/backtest';
import { Content } from './content/content';
import { FollowUp } from './follow-up';
import { Help } from './help';
import { Insights } from './insights/insights';
import { Never } from './never';
import type { PageProps } from './options';
import { Knowledge, Phrases, Playbook } from './playbook/pages';
import { Rules } from './playbook/rules';
import { Privacy } from './privacy/privacy';
import { Share } from './share/share';
import { Sources } from './sources/sources';
import { Start } from './start';
import { You } from './you';

/** A page of the options: `#id` in the address. */
export interface OptionsPage {
  readonly id: string;
  readonly label: SentenceId;
  readonly Page: FunctionComponent<PageProps>;
  /** It edits the playbook (`usePlaybook`): undo, preview and saving stand below it. */
  readonly edits?: true;
  /** It shows what the preview counts before anything was changed. */
  readonly counts?: true;
}

interface Group {
  readonly label?: SentenceId;
  readonly pages: readonly OptionsPage[];
}

/** Every page, in the order and the groups of the navigation: a line a page. */
const GROUPS: readonly Group[] = [
  {
    pages: [
      { id: 'start', label: 'options_nav_start', Page: Start },
      { id: 'list', label: 'options_nav_list', Page: FollowUp },
    ],
  },
  {
    label: 'options_group_story',
    pages: [
      { id: 'playbook', label: 'options_nav_playbook', Page: Playbook, edits: true },
      { id: 'content', label: 'options_nav_content', Page: Content, edits: true },
      { id: 'rules', label: 'options_nav_rules', Page: Rules, edits: true, counts: true },
      { id: 'phrases', label: 'options_nav_phrases', Page: Phrases, edits: true },
      { id: 'knowledge', label: 'options_nav_knowledge', Page: Knowledge, edits: true },
      { id: 'never', label: 'options_nav_never', Page: Never, edits: true },
      { id: 'share', label: 'options_nav_share', Page: Share, edits: true },
    ],
  },
  {
    label: 'options_group_right',
    pages: [
      { id: 'backtest', label: 'options_nav_backtest', Page: Backtest },
      { id: 'insights', label: 'options_nav_insights', Page: Insights },
    ],
  },
  {
    label: 'options_group_yours',
    pages: [
      { id: 'sources', label: 'options_nav_sources', Page: Sources, edits: true },
      { id: 'you', label: 'options_nav_you', Page: You },
      { id: 'privacy', label: 'options_nav_privacy', Page: Privacy, edits: true },
      { id: 'help', label: 'options_nav_help', Page: Help },
    ],
  },
];

/** The groups that have pages. */
export const NAV = GROUPS.filter((it) => it.pages.length > 0);

/** A place in the options: a page, and what of it. "#rules/too-early" */
export interface Place {
  readonly page: OptionsPage;
  /** The id of an element of the page: "too-early". */
  readonly at?: string;
}

const FIRST = GROUPS[0]!.pages[0]!;

/** The place that an address' hash names; Start where it names none. */
export function placeOf(hash: string): Place {
  const [id, at] = decoded(hash.replace(/^#/, '')).split(/\/(.*)/);
  const page = NAV.flatMap((it) => it.pages).find((it) => it.id === id);
  return page ? { page, ...(at ? { at } : {}) } : { page: FIRST };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
