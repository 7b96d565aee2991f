import { Fragment } from 'preact';
import { sayPlace } from '../../../playbook/place-words';
import { useWords } from '../../parts/tongue';

/** Where in a playbook something stands, from the setting down. `document` tells what entries are called. */
export function PlaceName({
  path,
  document,
}: {
  readonly path: readonly string[];
  readonly document?: unknown;
}) {
  const { speak } = useWords();
  return (
    <b class="place-name">
      {sayPlace(path, document).map((it, depth) => (
        // The place is the key: the depth is what a step is
        <Fragment key={depth}>
          {depth > 0 && <i> › </i>}
          {typeof it === 'string' ? it : speak(it)}
        </Fragment>
      ))}
    </b>
  );
}
