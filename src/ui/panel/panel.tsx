import { useMemo } from 'preact/hooks';
import type { Tongue } from '../../platform/messages/speak';
import { Search } from '../parts/search';
import { TongueContext } from '../parts/tongue';
import type { Actions, Someone } from './actions';
import { SentMails } from './acts/sent';
import { UnsentContext } from './acts/unsent';
import { type Check, Draft } from './draft';
import type { Shown } from './follow';
import { FollowUpButton, FollowUpList, useFollowUp, WalkBar } from './follow-up/follow-up';
import type { Asking } from './follow-up/lines';
import { Footer } from './footer';
import { Knowledge } from './knowledge';
import { Live } from './live';
import { NextStep } from './next-step';
import { People } from './people';
import { ContactPressure } from './pressure';
import { Failed, Loading, NobodyShown } from './states';
import { Storyline } from './storyline';
import { Touches } from './touches';
import { VerdictLine } from './verdict';
import { Warnings } from './warnings';
import { Who } from './who';
import { WhoIsIt } from './who-is-it';
import { Keep } from './who-keep';

interface Props {
  readonly shown: Shown;
  readonly actions: Actions;
  readonly tongue: Tongue;
  readonly check?: Check | undefined;
  /** Where the follow-up list comes from. */
  readonly asking?: Asking;
}

/** What tests and assistive technology hold on to: DESIGN, "Stable handles". */
function handles(shown: Shown, isListOpen: boolean) {
  if (isListOpen) return { 'data-verdict': 'unknown' };
  if (shown.state === 'loading') return { 'aria-busy': 'true' as const };
  if (shown.state === 'failed') return {};
  if (shown.view.state !== 'someone') return { 'data-verdict': 'unknown' };
  const { id, recognised, telling } = shown.view;
  return { 'data-verdict': telling.verdict, 'data-prospect': recognised.address ?? id };
}

/** Who is in sight of those that are shown; empty for nobody, and for whom the rep looked up. */
const inSightOf = (shown: Shown): string =>
  shown.state === 'view' && !shown.lookedUp && shown.view.state === 'someone'
    ? shown.view.people.map((it) => it.id).join(' ')
    : '';

/** The whole panel for one thing to show. Pure: it draws, and calls the actions. */
export function Panel({ shown, actions, tongue, check, asking }: Props) {
  const list = useFollowUp(asking, actions, inSightOf(shown));
  const unsent = useMemo(() => new Map<string, unknown>(), []);
  const view = shown.state === 'view' ? shown.view : undefined;
  const spoken = view?.state === 'someone' ? { ...tongue, now: view.now } : tongue;
  return (
    <TongueContext.Provider value={spoken}>
      <UnsentContext.Provider value={unsent}>
        <main {...handles(shown, list.isOpen)}>
          {view?.state !== 'no-history' && (
            <div class="top">
              <Search find={actions.find} choose={list.close} />
              {asking && <FollowUpButton of={list} />}
            </div>
          )}
          {list.isOpen ? (
            <FollowUpList of={list} />
          ) : (
            <>
              <WalkBar of={list} />
              <Prospect shown={shown} actions={actions} hasWayBack={list.walk !== undefined} check={check} />
            </>
          )}
        </main>
      </UnsentContext.Provider>
    </TongueContext.Provider>
  );
}

interface ProspectProps {
  readonly shown: Shown;
  readonly actions: Actions;
  /** The list's bar leads back; another way back would confuse. */
  readonly hasWayBack: boolean;
  readonly check: Check | undefined;
}

/** Whoever is to be shown, or why there is nobody. */
function Prospect({ shown, actions, hasWayBack, check }: ProspectProps) {
  if (shown.state === 'loading') return <Loading />;
  if (shown.state === 'failed') return <Failed of={shown} actions={actions} />;
  const { view, lookedUp } = shown;
  const sent = 'sent' in view ? view.sent.filter((it) => it.to) : [];
  return (
    <>
      <SentMails sent={sent} actions={actions} />
      {view.state === 'someone' ? (
        <Told view={view} actions={actions} lookedUp={lookedUp && !hasWayBack} check={check} />
      ) : (
        <NobodyShown of={view} actions={actions} />
      )}
    </>
  );
}

interface ToldProps {
  readonly view: Someone;
  readonly actions: Actions;
  readonly lookedUp: boolean;
  readonly check: Check | undefined;
}

/** One prospect. What a reader opened or typed belongs to that prospect: the key starts afresh for another. */
function Told({ view, actions, lookedUp, check }: ToldProps) {
  return (
    <>
      <People view={view} actions={actions} lookedUp={lookedUp} />
      <Who key={`who ${view.id}`} view={view} acts={actions.acts} />
      <VerdictLine telling={view.telling} />
      <Live view={view} actions={actions} />
      <SentMails
        key={`sent ${view.id}`}
        id={view.id}
        sent={view.sent.filter((it) => !it.to)}
        actions={actions}
      />
      <WhoIsIt key={`is it ${view.id}`} view={view} actions={actions} />
      <Keep key={`keep ${view.id}`} view={view} acts={actions.who} />
      <Warnings key={`warnings ${view.id}`} view={view} actions={actions} />
      <NextStep key={`next ${view.id}`} view={view} actions={actions} />
      <Draft key={`draft ${view.id}`} view={view} check={check} ignoring={actions.ignoring} />
      <Storyline view={view} />
      <ContactPressure view={view} />
      <Knowledge key={`knowledge ${view.id}`} view={view} />
      <Touches key={`touches ${view.id}`} view={view} acts={actions.acts} />
      <Footer view={view} />
    </>
  );
}
