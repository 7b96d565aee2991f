import { useEffect, useState } from 'preact/hooks';
import { inWords } from '../../../platform/messages/in-words';
import { askFor } from '../../../platform/messages/permission';
import { send } from '../../../platform/messages/send';
import type { TeamAddress } from '../../../platform/messages/team-protocol';
import type { ReadDocument } from '../../../playbook/read-document';
import { type Say, say } from '../../../playbook/say';
import { speakAgo } from '../../parts/ago';
import { useWords } from '../../parts/tongue';
import { usePlaybook } from '../playbook/use-playbook';
import { Comparison } from './comparison';

/** What a host permission is asked for; undefined where the address is none. */
function patternOf(address: string): string | undefined {
  const typed = address.trim();
  if (!URL.canParse(typed)) return undefined;
  const { protocol, username, password, origin } = new URL(typed);
  return protocol === 'https:' && !username && !password ? `${origin}/*` : undefined;
}

/** Asks in the click itself, before anything is awaited; where nothing is to be asked the background says why. */
const allowed = (address: string): Promise<boolean> => {
  const pattern = patternOf(address);
  return pattern ? askFor([pattern]) : Promise.resolve(true);
};

/** A team's playbook that is read from an https address, daily. */
export function TeamAddressPart({ reload }: { readonly reload: () => Promise<void> }) {
  const { t, speak } = useWords();
  const [team, setTeam] = useState<TeamAddress | 'none'>();
  const [trouble, setTrouble] = useState<Say>();
  const [isBusy, setBusy] = useState(false);
  const refresh = async () => setTeam((await send('team/state', {})).team ?? 'none');
  useEffect(() => void refresh().catch(() => setTeam('none')), []);

  /** One thing at a time; what goes wrong is said, and what came of it is read again. */
  const run = async (act: () => Promise<{ why?: Say | undefined }>) => {
    setBusy(true);
    setTrouble(undefined);
    try {
      const { why } = await act();
      if (why) setTrouble(why);
      await Promise.all([refresh(), reload()]);
    } catch (error) {
      setTrouble(say('team_failed', inWords(error)));
    }
    setBusy(false);
  };
  return (
    <section id="team">
      <h2>{t('team_title')}</h2>
      <p class="soft">{t('team_why')}</p>
      {team && team !== 'none' && <Following team={team} run={run} isBusy={isBusy} />}
      {team === 'none' && <Naming run={run} isBusy={isBusy} />}
      {trouble && (
        <p class="trouble" role="alert">
          {speak(trouble)}
        </p>
      )}
    </section>
  );
}

type Run = (act: () => Promise<{ why?: Say | undefined }>) => Promise<void>;

/** Names an address; what is there is shown before it is taken. */
function Naming({ run, isBusy }: { readonly run: Run; readonly isBusy: boolean }) {
  const { t } = useWords();
  const { draft } = usePlaybook();
  const [address, setAddress] = useState('');
  const [found, setFound] = useState<Exclude<ReadDocument, { why: Say }>>();
  const look = () => {
    const asked = allowed(address);
    setFound(undefined);
    return run(async () => {
      if (!(await asked)) return { why: say('team_refused') };
      const read = await send('team/look', { address });
      if ('why' in read) return { why: read.why };
      setFound(read);
      return {};
    });
  };
  return (
    <>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          void look();
        }}
      >
        <label class="grow">
          <span class="unseen">{t('team_address')}</span>
          <input
            type="text"
            inputMode="url"
            placeholder={t('team_placeholder')}
            spellcheck={false}
            autocomplete="off"
            required
            value={address}
            onInput={(event) => {
              setAddress(event.currentTarget.value);
              setFound(undefined);
            }}
          />
        </label>
        <button type="submit" class="plain-button" disabled={isBusy}>
          {t(isBusy ? 'team_reading' : 'team_look')}
        </button>
      </form>
      {found && draft && (
        <Comparison
          title={t('team_differs')}
          read={found}
          draft={draft}
          isFollowed
          act={t('team_follow')}
          take={() => void run(() => send('team/follow', { address }))}
          leave={() => {
            setFound(undefined);
            void run(() => send('team/leave', { address }));
          }}
        />
      )}
    </>
  );
}

interface FollowingProps {
  readonly team: TeamAddress;
  readonly run: Run;
  readonly isBusy: boolean;
}

/** Where it comes from, how old it is, and what went wrong last. */
function Following({ team, run, isBusy }: FollowingProps) {
  const { t, speak, locale, now } = useWords();
  const ago = (ms: number) => speakAgo(ms, Math.max(now, ms), locale);
  /** How it went stands in the state, and is said there. */
  const read = async () => {
    await send('team/refresh', {});
    return {};
  };
  const allow = () => {
    const asked = allowed(team.address);
    return run(async () => ((await asked) ? read() : { why: say('team_refused') }));
  };
  return (
    <>
      <p>
        {t(team.by === 'policy' ? 'team_from_policy' : 'team_from')} <b class="address">{team.address}</b>
      </p>
      <p role="status" class="soft">
        {team.readAt === undefined ? t('team_never_read') : t('team_read', ago(team.readAt))}
      </p>
      {team.trouble && (
        <p class="trouble" role="alert">
          {t(
            team.readAt === undefined ? 'team_trouble' : 'team_trouble_kept',
            ago(team.triedAt ?? now),
            speak(team.trouble),
          )}
        </p>
      )}
      <div class="row">
        {team.isAllowed ? (
          <button type="button" class="plain-button" disabled={isBusy} onClick={() => void run(read)}>
            {t(isBusy ? 'team_reading' : 'team_refresh')}
          </button>
        ) : (
          <button type="button" class="main-button" disabled={isBusy} onClick={() => void allow()}>
            {t('team_allow')}
          </button>
        )}
        {team.by === 'here' && (
          <button
            type="button"
            class="plain-button"
            disabled={isBusy}
            onClick={() => void run(() => send('team/forget', {}))}
          >
            {t('team_forget')}
          </button>
        )}
      </div>
      {team.by === 'here' && <p class="small soft">{t('team_forget_what')}</p>}
    </>
  );
}
