import type { View } from '../../platform/messages/protocol';
import { Notice } from '../parts/notice';
import { useWords } from '../parts/tongue';
import type { Actions } from './actions';
import type { Shown } from './follow';
import { Report } from './report';

interface ButtonProps {
  readonly label: string;
  readonly press: () => void;
  readonly isMain?: boolean;
}

const Button = ({ label, press, isMain }: ButtonProps) => (
  <button type="button" class={isMain ? 'main-button' : 'plain-button'} onClick={() => press()}>
    {label}
  </button>
);

interface Props<T> {
  readonly of: T;
  readonly actions: Actions;
}

/** What is said when there is nobody to show. */
export function NobodyShown({ of, actions }: Props<Exclude<View, { state: 'someone' }>>) {
  const { t } = useWords();
  switch (of.state) {
    case 'no-history':
      return (
        <Notice title={t('panel_no_history_title')} text={t('panel_no_history_text')}>
          <Button isMain label={t('panel_no_history_do')} press={() => actions.openOptions('start')} />
        </Notice>
      );
    case 'nobody':
      return <Notice title={t('panel_nobody_title')} text={t('panel_nobody_text')} />;
    case 'account-off':
      return (
        <Notice title={t('panel_account_off_title')} text={t('panel_account_off_text', of.account)}>
          <Button label={t('panel_account_off_do')} press={() => actions.openOptions('you')} />
        </Notice>
      );
    case 'not-understood':
      return (
        <Notice
          title={t('panel_not_understood_title')}
          text={t(of.site === 'gmail' ? 'panel_not_understood_gmail' : 'panel_not_understood_linkedin')}
        >
          <Button label={t('panel_retry')} press={actions.retry} />
          <Report take={actions.capture} />
        </Notice>
      );
  }
}

/** What is said when the background could not be asked. */
export function Failed({ of, actions }: Props<Extract<Shown, { state: 'failed' }>>) {
  const { t } = useWords();
  if (of.why === 'reloaded')
    return (
      <Notice title={t('panel_reloaded_title')} text={t('panel_reloaded_text')}>
        <Button isMain label={t('panel_reloaded_do')} press={actions.reload} />
      </Notice>
    );
  return (
    <Notice title={t('panel_failed_title')} text={t('panel_failed_text')}>
      <Button isMain label={t('panel_retry')} press={actions.retry} />
    </Notice>
  );
}

/** The outline of what is coming. */
export function Loading() {
  const { t } = useWords();
  return (
    <div class="loading">
      <p class="unseen">{t('panel_loading')}</p>
      <div class="bone face" />
      <div class="bone line" />
      <div class="bone block" />
      <div class="bone block" />
    </div>
  );
}
