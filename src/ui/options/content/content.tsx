import { useState } from 'preact/hooks';
import { assetsIn, contentMap, movedTo, type Place } from '../../../playbook/content-map';
import { sayCount } from '../../../playbook/say';
import type { Asset } from '../../../playbook/types';
import { useWords } from '../../parts/tongue';
import type { PageProps } from '../options';
import type { Draft } from '../playbook/draft';
import type { Editing } from '../playbook/editing';
import { usePlaybook } from '../playbook/use-playbook';
import { useAsked } from '../target';
import { BringIn } from './bring-in';
import { EditAsset } from './edit-asset';
import { type CountAt, MapOf } from './map';
import { Mentioned } from './mentioned';
import { useCountAt } from './use-count-at';
import './content.css';

/** Which content answers which question, for whom; what is missing; and ways to bring content in. */
export function Content({ state, at }: PageProps) {
  const { t } = useWords();
  const { draft, trouble, edit } = usePlaybook();
  const countAt = useCountAt(state.touches > 0, draft);
  if (draft) return <Shown draft={draft} edit={edit} countAt={countAt} at={at} />;
  return trouble ? (
    <p class="trouble" role="alert">
      {t('options_trouble', trouble)}
    </p>
  ) : (
    <p class="soft">{t('options_loading')}</p>
  );
}

interface ShownProps {
  readonly draft: Draft;
  readonly edit: Editing;
  readonly countAt: CountAt;
  readonly at: string | undefined;
}

/** The piece that an address names: 3 of "assets.3.title". */
const pieceAt = (at: string): number | undefined => {
  const place = /^assets\.(\d+)/.exec(at)?.[1];
  return place === undefined ? undefined : Number(place);
};

function Shown({ draft, edit, countAt, at }: ShownProps) {
  const { t, speak } = useWords();
  const [open, setOpen] = useState<number>();
  const [said, setSaid] = useState('');
  useAsked(at, true, (asked) => setOpen(pieceAt(asked)));
  const { value, lockedBy } = draft.at('assets');
  const isLocked = lockedBy !== undefined;
  // One that has no title yet is not in the playbook, and must be seen all the same.
  const assets = assetsIn(value);
  const playbook = { ...draft.playbook, assets };
  const map = contentMap(playbook, draft.state.mentioned);
  const put = (next: readonly Asset[]) => edit.set('assets', next);

  const move = (index: number, from: Place, to: Place) => {
    const asset = assets[index];
    if (!asset || isLocked) return;
    edit.set(`assets.${index}`, movedTo(asset, from, to, playbook));
    const { stages, segments } = playbook;
    const stage = stages.find((it) => it.id === to.stage)?.label ?? t('content_no_stage');
    const segment =
      segments.find((it) => it.id === to.segment)?.label ?? to.segment ?? t('content_everybody');
    setSaid(t('content_moved', asset.title, stage, segment));
  };
  const add = ({ stage, segment }: Place) => {
    put([
      ...assets,
      {
        title: '',
        format: 'article',
        ...(stage ? { stage } : {}),
        ...(segment ? { segments: [segment] } : {}),
      },
    ]);
    setOpen(assets.length);
  };
  const close = () => {
    // Nothing was filled in: nothing was meant.
    if (open !== undefined && assets[open]?.title.trim() === '' && !assets[open].url)
      put(assets.filter((_, nth) => nth !== open));
    setOpen(undefined);
  };
  return (
    <div class="content">
      <h1>{t('content_title')}</h1>
      <p class="soft">{t('content_why')}</p>
      <p>
        {assets.length > 0 ? speak(sayCount('content_count', assets.length)) : t('content_none')}{' '}
        {map.gaps > 0 ? speak(sayCount('content_gaps', map.gaps)) : t('content_no_gaps')}
      </p>
      {playbook.segments.length === 0 && (
        <p class="soft">
          {t('content_no_segments')} <a href="#playbook/segments">{t('content_add_segments')}</a>
        </p>
      )}
      {isLocked ? <p class="locked">{t('content_locked')}</p> : <p class="small soft">{t('content_how')}</p>}
      <MapOf map={map} countAt={countAt} move={move} open={setOpen} add={add} isLocked={isLocked} />
      <p class="unseen" role="status">
        {said}
      </p>
      {open !== undefined && assets[open] && (
        <EditAsset
          index={open}
          at={at}
          draft={draft}
          edit={edit}
          close={close}
          remove={() => {
            setOpen(undefined);
            put(assets.filter((_, nth) => nth !== open));
          }}
        />
      )}
      {!isLocked && (
        <>
          <BringIn playbook={playbook} put={put} />
          <Mentioned playbook={playbook} mentioned={draft.state.mentioned} put={put} />
        </>
      )}
    </div>
  );
}
