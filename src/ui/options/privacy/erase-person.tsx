import { useState } from 'preact/hooks';
import type { ErasablePerson } from '../../../platform/messages/privacy-protocol';
import type { Request } from '../../../platform/messages/protocol';
import { send } from '../../../platform/messages/send';
import { Search } from '../../parts/search';
import { useWords } from '../../parts/tongue';
import { Erasing } from './erasing';
import { useErase } from './use-erase';

type Handle = Request<'privacy/person'>['who'];
interface Chosen {
  readonly who: Handle;
  readonly person: ErasablePerson;
}

const handleOf = (id: string): Handle => (id.includes('@') ? { prospect: id } : { linkedin: id });

/** Finds one person, says what is known, and erases them for good. */
export function ErasePerson({ refresh }: { readonly refresh: () => Promise<void> }) {
  const { t } = useWords();
  const [chosen, setChosen] = useState<Chosen>();
  const { erasing, run } = useErase(refresh);
  const choose = async (id: string) => {
    const who = handleOf(id);
    const { person } = await send('privacy/person', { who });
    setChosen(person && { who, person });
  };
  const sure = async ({ who, person }: Chosen) => {
    setChosen(undefined);
    let kept: readonly string[] = [];
    await run(
      async () => {
        const letGo = await send('privacy/let-go', { who });
        kept = letGo.keptOnList;
        return { of: 'person', who: letGo.who };
      },
      ({ touches }) =>
        kept.length > 0
          ? t('privacy_person_erased_kept', person.name, touches, { list: kept })
          : t('privacy_person_erased', person.name, touches),
    );
  };
  return (
    <section class="erase-person">
      <h2>{t('privacy_person_title')}</h2>
      <p class="soft">{t('privacy_person_what')}</p>
      <Search
        label="privacy_person_find"
        find={(words) => send('panel/find', { words })}
        choose={(id) => void choose(id)}
      />
      {chosen && <Card {...chosen} keep={() => setChosen(undefined)} sure={() => void sure(chosen)} />}
      <Erasing erasing={erasing} />
    </section>
  );
}

interface CardProps {
  readonly person: ErasablePerson;
  readonly keep: () => void;
  readonly sure: () => void;
}

/** Who would be erased, and what stays. */
function Card({ person, keep, sure }: CardProps) {
  const { t } = useWords();
  return (
    <div class="sure-card">
      <p>
        <b>{person.name}</b>
        {person.company && <span class="soft"> {person.company}</span>}
      </p>
      <p class="soft">{t('privacy_person_known', { list: [...person.ids] }, person.touches)}</p>
      {person.optedOut && <p>{t('privacy_person_opted_out')}</p>}
      <p>{t('privacy_no_undo')}</p>
      <div class="row">
        <button type="button" class="main-button" onClick={sure}>
          {t('privacy_person_erase', person.name)}
        </button>
        <button type="button" class="plain-button" onClick={keep}>
          {t('options_erase_keep')}
        </button>
      </div>
    </div>
  );
}
