/** One figure: its title, what it counts, the picture or the same as a table, and on how much it stands. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { draw } from '../../utils/report/drawing/draw.ts';
import type { Figure, FigureData } from '../../utils/report/figures/figure.ts';
import { tableOf } from '../../utils/report/table.ts';
import type { ReportWords } from '../../utils/report/words.ts';
import { useWords } from '../words-provider.tsx';

interface FigureCardProps {
  figure: Figure;
  /** Null until it has been counted. */
  data: FigureData | null;
  words: ReportWords;
  /** Whether tables are shown in the place of pictures. */
  asTable: boolean;
}

export function FigureCard({ figure, data, words, asTable }: FigureCardProps) {
  const { t } = useWords();
  const [turned, setTurned] = useState(false);
  const isTable = asTable !== turned;
  const nothing = data && words.whyNothing(data);
  return (
    <section class="card figure-card" aria-labelledby={`figure-${figure.id}`} aria-busy={data === null}>
      <header>
        <h3 id={`figure-${figure.id}`}>{words.title(figure)}</h3>
        {data && !nothing && (
          <button type="button" class="quiet" onClick={() => setTurned(!turned)}>
            {t(isTable ? 'figureCard.picture' : 'figureCard.table')}
          </button>
        )}
      </header>
      {data && <p class="aside">{nothing ?? words.about(figure, data)}</p>}
      {data && !nothing && (
        <>
          <div class={isTable ? 'figure-picture printed' : 'figure-picture'}>
            <Picture figure={figure} data={data} words={words} />
          </div>
          {isTable && <FigureTable figure={figure} data={data} words={words} />}
          {words.key(data) && !isTable && (
            <p class="aside" aria-hidden="true">
              {words.key(data)}
            </p>
          )}
          <p class="aside">{words.note(figure, data)}</p>
        </>
      )}
    </section>
  );
}

interface DrawnProps {
  figure: Figure;
  data: FigureData;
  words: ReportWords;
}

/** Drawn again for every width. */
function Picture({ figure, data, words }: DrawnProps) {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    setWidth(element.clientWidth);
    const watcher = new ResizeObserver(() => setWidth(element.clientWidth));
    watcher.observe(element);
    return () => watcher.disconnect();
  }, []);
  useLayoutEffect(() => {
    if (width === 0) return;
    const svg = draw(figure, data, { document, width, words });
    box.current?.replaceChildren(...(svg ? [svg] : []));
  }, [figure, data, words, width]);
  return <div ref={box} />;
}

function FigureTable({ figure, data, words }: DrawnProps) {
  const { columns, rows } = tableOf(figure, data, words);
  return (
    <div class="table-box" tabIndex={0} role="group" aria-label={words.title(figure)}>
      <table class="figures">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell, at) => (
                <td key={at}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
