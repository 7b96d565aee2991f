import { DEFAULT_PLAYBOOK } from '../../src/playbook/default';
import type { Playbook } from '../../src/playbook/types';
import { type ReviewExtras, reviewContext } from '../../src/story/review/context';
import type { ReviewContext } from '../../src/story/review/types';
import { tell } from '../../src/story/tell';
import type { Situation, Telling } from '../../src/story/telling';
import type { History, Prospect, Touch } from '../../src/story/touch';

const DAY = 86_400_000;
/** The day on which all drafts are written. */
export const NOW = Date.UTC(2024, 10, 13, 9);

type Beat = readonly [kind: string, daysAgo: number, title?: string, more?: Partial<Touch>];

export interface Plot {
  readonly prospect: Partial<Prospect> & { readonly address: string };
  readonly topic?: string;
  readonly beats: readonly Beat[];
  readonly assets?: Playbook['assets'];
  readonly answering?: string;
}

const BY: Readonly<Record<string, Touch['by']>> = {
  'nurture-sent': 'marketing',
  invited: 'marketing',
  'nurture-scheduled': 'marketing',
};

const asTouch = ([kind, daysAgo, title, more]: Beat, index: number, topic: string | undefined): Touch => ({
  id: `t${index}`,
  at: NOW - daysAgo * DAY,
  kind,
  by: BY[kind] ?? (kind.startsWith('sales-') ? 'sales' : 'prospect'),
  source: 'files',
  ...(title && { title }),
  ...(topic && !kind.startsWith('sales-') && { topic }),
  ...more,
});

const MACHINE_WEBINAR = {
  title: 'Listening to machines',
  format: 'webinar',
  topic: 'unplanned downtime',
  stage: 'research',
  at: NOW + 20 * DAY,
};

const PLOTS: Readonly<Record<string, Plot>> = {
  reader: {
    prospect: {
      address: 'jane@northwind.example',
      name: 'Jane Doe',
      company: 'Northwind Foods',
      title: 'Head of Supply Data',
      industry: 'Food',
    },
    topic: 'data quality',
    beats: [
      [
        'content-downloaded',
        1,
        'Why dirty data costs you',
        { url: 'https://dataworks.example/why-dirty-data' },
      ],
      ['webinar-registered', 4, 'Cleaning data in 30 days'],
      ['nurture-clicked', 32, 'Spot the signs of dirty data'],
      ['nurture-sent', 33, 'Spot the signs of dirty data'],
    ],
    assets: [
      { title: 'Count your duplicates', format: 'roi-tool', topic: 'data quality', stage: 'research' },
      {
        title: 'How a bakery merged its suppliers',
        format: 'customer-story',
        topic: 'data quality',
        stage: 'validation',
      },
    ],
  },
  visitor: {
    prospect: {
      address: 't.mueller@alpenstahl.example',
      name: 'Thomas Müller',
      company: 'Alpenstahl GmbH',
      title: 'Plant Manager',
      industry: 'Steel',
    },
    topic: 'unplanned downtime',
    beats: [
      ['page-visited', 2, 'Unplanned downtime: what it really costs'],
      ['nurture-clicked', 9, 'Five sounds a bearing makes before it fails'],
    ],
    assets: [MACHINE_WEBINAR],
  },
  worn: {
    prospect: {
      address: 'sofia@lund.example',
      name: 'Sofia Lindqvist',
      company: 'Lund Estates',
      title: 'Facility Lead',
    },
    topic: 'energy audits',
    beats: [
      ['webinar-attended', 12, 'Where the heat goes'],
      ['content-downloaded', 25, 'Energy audits in plain words'],
      ['sales-emailed', 1],
      ['sales-emailed', 3],
      ['sales-called', 5],
      ['sales-emailed', 6],
    ],
  },
  event: {
    prospect: {
      address: 'david.kim@parcels.example',
      name: 'David Kim',
      company: 'Kim Parcels',
      title: 'Shift Lead',
    },
    topic: 'warehouse safety',
    beats: [
      ['event-attended', 5, 'Berlin Logistics Days'],
      ['content-downloaded', 8, 'Safety walk checklist', { url: 'https://safehands.example/safety-walk' }],
      ['nurture-clicked', 20, 'The near miss nobody reported'],
    ],
  },
  pricing: {
    prospect: {
      address: 'marta@iberica.example',
      name: 'Marta Silva',
      company: 'Iberica Fittings',
      title: 'Controller',
    },
    topic: 'price lists when costs move',
    beats: [
      ['nurture-clicked', 3, 'Setting prices when costs move', { topic: 'price of late decisions' }],
      ['page-visited', 10, 'How often should a price list change?'],
    ],
  },
  cold: {
    prospect: { address: 'luca@rossi.example', name: 'Luca Rossi', company: 'Rossi Spedizioni' },
    beats: [],
  },
  ready: {
    prospect: {
      address: 'r.chen@fleet.example',
      name: 'Robert Chen',
      company: 'Chen Fleet',
      title: 'Dispatcher',
    },
    topic: 'route planning',
    beats: [
      ['demo-requested', 1, 'Demo request'],
      ['content-downloaded', 6, 'How Fabrikam cut empty miles'],
    ],
  },
  talked: {
    prospect: {
      address: 'amara@okafor.example',
      name: 'Amara Okafor',
      company: 'Okafor Retail',
      title: 'HR Lead',
    },
    topic: 'employee onboarding',
    beats: [
      ['sales-talked', 9, 'Call about seasonal staff'],
      ['content-downloaded', 20, 'The first week decides'],
    ],
  },
  stopped: {
    prospect: { address: 'ingrid@stopp.example', name: 'Ingrid Berge', company: 'Berge Mat', title: 'Buyer' },
    topic: 'food labels',
    beats: [
      ['objected', 2],
      ['content-downloaded', 30, 'Labels in twelve languages'],
    ],
  },
  askedprice: {
    prospect: {
      address: 'peter@novak.example',
      name: 'Peter Novak',
      company: 'Novak Print',
      title: 'IT Lead',
    },
    topic: 'password security',
    beats: [
      ['deal-lost', 30, 'Not this year'],
      ['content-downloaded', 6, 'Passwords people keep'],
    ],
    answering: 'Hi,\n\nthanks for the guide. What would this cost for 200 people?\n\nPeter',
  },
  'asked-call-en': {
    prospect: {
      address: 'helen@harbour.example',
      name: 'Helen Ward',
      company: 'Harbour Co',
      title: 'Operations',
    },
    topic: 'crew rosters',
    beats: [['content-downloaded', 6, 'Rosters that hold']],
    answering: 'Hi, that was useful. Could we talk about it this week? Call me any time.\nHelen',
  },
  leserin: {
    prospect: {
      address: 'k.weber@rheinwerk.example',
      name: 'Katrin Weber',
      company: 'Rheinwerk Maschinenbau',
      title: 'Leiterin Stammdaten',
      industry: 'Maschinenbau',
    },
    topic: 'Materialstammdaten',
    beats: [
      [
        'content-downloaded',
        2,
        'Was Dubletten wirklich kosten',
        { url: 'https://stammklar.example/dubletten' },
      ],
      ['nurture-clicked', 14, 'Woran man schlechte Stammdaten erkennt'],
    ],
  },
  besucher: {
    prospect: {
      address: 'hansen@kuestenlager.example',
      name: 'Ole Hansen',
      company: 'Küstenlager',
      title: 'Lagerleiter',
    },
    topic: 'Inventur',
    beats: [
      ['page-visited', 3, 'Inventur ohne Stillstand: so geht es'],
      ['nurture-clicked', 8, 'Zählen ohne Stillstand'],
    ],
  },
  teilnehmerin: {
    prospect: {
      address: 'e.yildiz@handel.example',
      name: 'Elif Yildiz',
      company: 'Yildiz Handel',
      title: 'Einkauf',
    },
    topic: 'Lieferkettengesetz',
    beats: [
      ['webinar-registered', 2, 'Lieferkettengesetz in der Praxis'],
      ['content-downloaded', 15, 'Leitfaden Lieferkette für den Handel'],
    ],
  },
  bereit: {
    prospect: {
      address: 'lang@spedition.example',
      name: 'Martin Lang',
      company: 'Spedition Lang',
      title: 'Disponent',
    },
    topic: 'Tourenplanung',
    beats: [
      ['demo-requested', 1, 'Anfrage Demo'],
      ['content-downloaded', 9, 'Leerfahrten halbieren'],
    ],
  },
  frageruf: {
    prospect: {
      address: 'k.weber@rheinwerk.example',
      name: 'Katrin Weber',
      company: 'Rheinwerk',
      title: 'Stammdaten',
    },
    topic: 'Materialstammdaten',
    beats: [
      ['content-downloaded', 2, 'Was Dubletten wirklich kosten'],
      ['deal-lost', 40, 'Nicht in diesem Jahr'],
    ],
    answering: 'Guten Tag, danke für das Papier. Können wir dazu kurz telefonieren?\n\nKatrin Weber',
  },
  kalt: {
    prospect: { address: 'vogt@backstube.example', name: 'Bernd Vogt', company: 'Backstube Vogt' },
    beats: [],
  },
};

export const PLOT_IDS: readonly string[] = Object.keys(PLOTS);

interface Told {
  readonly history: History;
  readonly telling: Telling;
  readonly situation: Situation;
}

/** Tells one of the invented stories. */
export function tellingOf(id: string): Told {
  const plot = PLOTS[id];
  if (!plot) throw new Error(`no story "${id}"`);
  return tellingOfPlot(plot);
}

function tellingOfPlot(plot: Plot): Told {
  const { address, ...rest } = plot.prospect;
  const history: History = {
    prospect: { addresses: [address], slugs: [], ...rest },
    touches: plot.beats.map((beat, index) => asTouch(beat, index, plot.topic)),
    match: { by: 'address', candidates: [] },
    readings: [{ source: 'files', label: 'history.csv', readAt: NOW - DAY, isFile: true }],
    colleagues: [],
    dismissals: [],
  };
  const nobody = { addresses: [], names: [], ids: [] };
  const situation: Situation = {
    now: NOW,
    channel: 'mail',
    me: nobody,
    team: nobody,
    ...(plot.answering && { answering: { text: plot.answering } }),
  };
  const playbook = { ...DEFAULT_PLAYBOOK, assets: plot.assets ?? [] };
  return { history, telling: tell(history, playbook, situation), situation };
}

/** What the review knows of one of the invented stories. */
export function contextOf(id: string, extras: ReviewExtras = {}): ReviewContext {
  const { history, telling, situation } = tellingOf(id);
  return reviewContext(history, telling, situation, extras);
}

/** What the review knows of a story that a set of drafts brings with it. */
export function contextOfPlot(plot: Plot): ReviewContext {
  const { history, telling, situation } = tellingOfPlot(plot);
  return reviewContext(history, telling, situation, {});
}
