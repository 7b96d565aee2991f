import { exported } from '../../../playbook/shared';
import { download } from '../../parts/download';
import { useWords } from '../../parts/tongue';
import type { Draft } from '../playbook/draft';

/** The playbook as a file. */
export function Exporting({ draft }: { readonly draft: Draft }) {
  const { t } = useWords();
  const { documents } = draft.state;
  const layers = { ...documents, [draft.layer]: draft.document };
  return (
    <section id="export">
      <h2>{t('share_export')}</h2>
      <p class="soft">{t(draft.isDirty ? 'share_export_unsaved' : 'share_export_what')}</p>
      <div class="row">
        <button
          type="button"
          class="plain-button"
          onClick={() =>
            download(new Blob([exported(layers)], { type: 'application/json' }), t('share_export_file'))
          }
        >
          {t('share_export_act')}
        </button>
      </div>
    </section>
  );
}
