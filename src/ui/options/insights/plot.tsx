import { useWords } from '../../parts/tongue';
import { Wide } from '../learn/wide';

/** One bar of a line; bars of a line stand behind one another. */
export interface Bar {
  readonly value: number;
  readonly tone: 'held' | 'free' | 'silent' | 'plain';
  /** Drawn faintly: it tells little. */
  readonly isFaint?: boolean;
}

export interface PlotLine {
  readonly id: string;
  readonly name: string;
  readonly bars: readonly Bar[];
  /** What stands beside the bars. */
  readonly figure: string;
  /** The line in the table, after its name. */
  readonly cells: readonly string[];
}

interface Props {
  readonly title: string;
  readonly text: string;
  /** Said where there are no lines. */
  readonly nothing: string;
  readonly legend?: readonly { readonly tone: Bar['tone']; readonly name: string }[];
  /** Column names of the table; the first is the lines' own. */
  readonly columns: readonly string[];
  readonly lines: readonly PlotLine[];
  /** The value at which bars end; the longest line's unless told. */
  readonly max?: number;
}

const sumOf = (bars: readonly Bar[]): number => bars.reduce((sum, it) => sum + it.value, 0);

function Bars({ bars, max }: { readonly bars: readonly Bar[]; readonly max: number }) {
  let from = 0;
  const pieces = bars.map((bar) => {
    const piece = { ...bar, x: from };
    from += bar.value;
    return piece;
  });
  const share = (value: number) => `${(max > 0 ? (value / max) * 100 : 0).toFixed(2)}%`;
  return (
    <svg class="bars" height="16" aria-hidden="true">
      {pieces.map(({ x, value, tone, isFaint }) => (
        <rect
          key={tone}
          class={`tone-${tone}${isFaint ? ' faint' : ''}`}
          x={share(x)}
          y="2"
          width={share(value)}
          height="12"
        />
      ))}
    </svg>
  );
}

/** A plot with the table behind it. */
export function Plot({ title, text, nothing, legend = [], columns, lines, max }: Props) {
  const { t } = useWords();
  const end = max ?? Math.max(...lines.map((it) => sumOf(it.bars)));
  return (
    <section class="plot">
      <h2>{title}</h2>
      <p class="soft">{text}</p>
      {lines.length === 0 ? (
        <p class="nothing-yet">{nothing}</p>
      ) : (
        <>
          {legend.length > 0 && (
            <p class="legend small">
              {legend.map(({ tone, name }) => (
                <span key={tone}>
                  <span class={`dot tone-${tone}`} />
                  {name}
                </span>
              ))}
            </p>
          )}
          {/* The same figures stand in the table below, for whoever can't see bars. */}
          <div class="chart" aria-hidden="true">
            {lines.map((it) => (
              <div key={it.id} class="chart-line">
                <span class="chart-name">{it.name}</span>
                <Bars bars={it.bars} max={end} />
                <span class="chart-figure">{it.figure}</span>
              </div>
            ))}
          </div>
          <details>
            <summary>{t('insights_table')}</summary>
            <Wide name={title}>
              <Table title={title} columns={columns} lines={lines} />
            </Wide>
          </details>
        </>
      )}
    </section>
  );
}

function Table({ title, columns, lines }: Pick<Props, 'title' | 'columns' | 'lines'>) {
  const [first, ...others] = columns;
  return (
    <table class="figures">
      <caption class="unseen">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          {others.map((it) => (
            <th key={it} scope="col" class="number">
              {it}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((it) => (
          <tr key={it.id}>
            <th scope="row">{it.name}</th>
            {it.cells.map((cell, nth) => (
              <td key={columns[nth + 1]} class="number">
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
