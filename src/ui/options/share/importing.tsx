import { useState } from 'preact/hooks';
import type { Document } from '../../../playbook/migrate';
import { LARGEST, type ReadDocument, readDocument, tooLarge } from '../../../playbook/read-document';
import { besideDefault } from '../../../playbook/shared';
import { useWords } from '../../parts/tongue';
import type { Draft } from '../playbook/draft';
import { Comparison } from './comparison';

interface Looked {
  readonly name: string;
  readonly read: ReadDocument;
}

async function readFile(file: File): Promise<ReadDocument> {
  // A file of any size is refused without being read.
  if (file.size > LARGEST) return { why: tooLarge(file.size) };
  return readDocument(await file.text());
}

interface Props {
  readonly draft: Draft;
  readonly replace: (document: Document) => void;
}

/** A playbook from a file: what it would change, before it does. */
export function Importing({ draft, replace }: Props) {
  const { t, speak } = useWords();
  const [looked, setLooked] = useState<Looked>();
  const [taken, setTaken] = useState('');
  const look = async (file: File | undefined) => {
    if (!file) return;
    setTaken('');
    const read = await readFile(file).catch((): ReadDocument => ({ why: { say: 'share_unreadable' } }));
    setLooked({ name: file.name, read });
  };
  const take = (document: Document) => {
    replace(besideDefault(document));
    setTaken(t('share_taken'));
    setLooked(undefined);
  };
  return (
    <section id="import">
      <h2>{t('share_import')}</h2>
      <label class="field">
        <span class="unseen">{t('share_import_file')}</span>
        <small>{t('share_import_what')}</small>
        <input
          type="file"
          accept=".json,application/json"
          onChange={(event) => {
            void look(event.currentTarget.files?.[0]);
            // The same file may be chosen again.
            event.currentTarget.value = '';
          }}
        />
      </label>
      <p class="outcome" role="status">
        {taken}
      </p>
      {looked && 'why' in looked.read && (
        <p class="trouble" role="alert">
          {t('share_refused', looked.name, speak(looked.read.why))}
        </p>
      )}
      {looked && 'document' in looked.read && (
        <Comparison
          key={looked.name}
          title={t('share_differs', looked.name)}
          read={looked.read}
          draft={draft}
          act={t('share_take')}
          take={take}
          leave={() => setLooked(undefined)}
        />
      )}
    </section>
  );
}
