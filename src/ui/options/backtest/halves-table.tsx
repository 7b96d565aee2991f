import { compared } from '../../../story/backtest/reading';
import type { Halves } from '../../../story/backtest/tally';
import { useWords } from '../../parts/tongue';
import { Strip } from '../learn/strip';
import { Wide } from '../learn/wide';
import { markOf, reachOf, TallyCell } from './tally-cell';
import { TELLS_SHORT } from './words';

interface Props {
  /** Also the table's name. */
  readonly title: string;
  /** What a row is: a rule, a stage, a segment. */
  readonly what: string;
  readonly held: string;
  readonly free: string;
  readonly rows: readonly (Halves & { readonly id: string; readonly name: string })[];
}

/** Held and free attempts side by side, a line a rule, stage or segment. */
export function HalvesTable({ title, what, held, free, rows }: Props) {
  const { t } = useWords();
  if (rows.length === 0) return null;
  const reach = reachOf(rows.flatMap((it) => [it.held, it.free]));
  return (
    <section>
      <h2>{title}</h2>
      <Wide name={title}>
        <table class="figures">
          <thead>
            <tr>
              <th scope="col">{what}</th>
              <th scope="col">
                <span class="dot tone-held" />
                {held}
              </th>
              <th scope="col">
                <span class="dot tone-free" />
                {free}
              </th>
              <th scope="col">{t('backtest_column_tells')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((it) => (
              <tr key={it.id}>
                <th scope="row">{it.name}</th>
                <TallyCell tally={it.held} />
                <TallyCell tally={it.free} />
                <td class="tells">
                  <Strip marks={[markOf(it.held, 'held'), markOf(it.free, 'free')]} max={reach} />
                  <small>{t(TELLS_SHORT[compared(it)])}</small>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
    </section>
  );
}
