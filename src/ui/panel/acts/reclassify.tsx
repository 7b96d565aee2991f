import type { SentenceId } from '../../../playbook/say';
import { useOwnId } from '../../parts/own-id';
import { useWords } from '../../parts/tongue';
import type { Someone } from '../actions';
import type { Acts, Class } from './acts';
import { Also } from './also';
import { ActForm, Field, Outcome, useAct } from './form';
import { useUnsent } from './unsent';

/** As a chip names it to those who don’t see, and as a form offers it. */
const LABELS: Readonly<Record<Class, { readonly chip: SentenceId; readonly option: SentenceId }>> = {
  segment: { chip: 'panel_chip_segment', option: 'panel_class_segment' },
  persona: { chip: 'panel_chip_persona', option: 'panel_class_persona' },
  stage: { chip: 'panel_chip_stage', option: 'panel_class_stage' },
};
const CLASSES: readonly Class[] = ['segment', 'persona', 'stage'];

const known = ({ prospect, telling }: Someone): Readonly<Record<Class, string | undefined>> => ({
  segment: prospect.segment,
  persona: prospect.persona,
  stage: telling.story.stage?.label,
});

const formOf = ({ id }: Someone) => `reclassify ${id}`;

/** Segment, persona and stage as chips; each opens one form to say what is right. */
export function Classes({ view, acts }: { readonly view: Someone; readonly acts: Acts }) {
  const { t } = useWords();
  const form = formOf(view);
  const act = useAct(form);
  const [what, setWhat] = useUnsent<Class>(form, 'chip', 'segment');
  const values = known(view);
  const shown = CLASSES.filter((it) => values[it]);
  const open = (it: Class) => {
    setWhat(it);
    act.open();
  };
  return (
    <>
      {shown.length > 0 ? (
        <ul class="chips">
          {shown.map((it) => (
            <li key={it}>
              <button
                type="button"
                class="chip"
                aria-expanded={act.is === 'open' && what === it}
                onClick={() => open(it)}
              >
                <span class="unseen">{t(LABELS[it].chip)} </span>
                {values[it]} <span aria-hidden="true">▾</span>
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <p class="row">
          <button
            type="button"
            class="quiet-button"
            aria-expanded={act.is === 'open'}
            onClick={() => open('segment')}
          >
            {t('panel_reclassify')}
          </button>
        </p>
      )}
      {act.is === 'open' && <ReclassifyForm key={what} act={act} view={view} acts={acts} first={what} />}
      <Outcome act={act} done={t('panel_reclassify_done')} />
    </>
  );
}

interface Props {
  readonly act: ReturnType<typeof useAct>;
  readonly view: Someone;
  readonly acts: Acts;
  readonly first: Class;
}

function ReclassifyForm({ act, view, acts, first }: Props) {
  const { t } = useWords();
  const form = formOf(view);
  const [what, setWhat] = useUnsent(form, 'what', first);
  const [value, setValue] = useUnsent(form, 'value', '');
  const [reason, setReason] = useUnsent(form, 'reason', '');
  const list = useOwnId();
  const { stages, segments, personas } = view.choices;
  const filled = { class: what, value: value.trim(), reason: reason.trim() };
  const send = () => void act.run(() => acts.reclassify(view.id, filled));
  const isFilled = filled.value !== '' && filled.reason !== '';
  return (
    <ActForm act={act} name={t('panel_reclassify')} submit={t('panel_reclassify_do')} send={send}>
      <Field label={t('panel_reclassify_what')}>
        {(id) => (
          <select
            id={id}
            value={what}
            onChange={(event) => {
              setWhat(event.currentTarget.value as Class);
              setValue('');
            }}
          >
            {CLASSES.map((it) => (
              <option key={it} value={it}>
                {t(LABELS[it].option)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('panel_reclassify_value')}>
        {(id) =>
          what === 'stage' ? (
            <select id={id} required value={value} onChange={(event) => setValue(event.currentTarget.value)}>
              <option value="" />
              {stages.map((stage) => (
                <option key={stage.id} value={stage.id}>
                  {stage.label}
                </option>
              ))}
            </select>
          ) : (
            <input
              id={id}
              type="text"
              required
              pattern=".*\S.*"
              maxLength={200}
              list={list}
              value={value}
              onInput={(event) => setValue(event.currentTarget.value)}
            />
          )
        }
      </Field>
      <datalist id={list}>
        {(what === 'segment' ? segments : personas).map((it) => (
          <option key={it} value={it} />
        ))}
      </datalist>
      <Field label={t('panel_reclassify_reason')}>
        {(id) => (
          <input
            id={id}
            type="text"
            required
            pattern=".*\S.*"
            maxLength={1_000}
            value={reason}
            onInput={(event) => setReason(event.currentTarget.value)}
          />
        )}
      </Field>
      <Also
        key={`${what} ${value} ${reason}`}
        view={view}
        preview={isFilled ? () => acts.preview(view.id, filled) : undefined}
      />
    </ActForm>
  );
}
