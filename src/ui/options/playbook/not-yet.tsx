import { useWords } from '../../parts/tongue';

/** In place of a page that edits the playbook: it is being read, or could not be. */
export function NotYet({ trouble }: { readonly trouble: string | undefined }) {
  const { t } = useWords();
  return trouble ? (
    <p class="trouble" role="alert">
      {t('options_trouble', trouble)}
    </p>
  ) : (
    <p class="soft">{t('options_loading')}</p>
  );
}
