/** What the keys do in the list, for who wants to know. */
import { useWords } from '../words-provider.tsx';

const KEYS = [
  'move',
  'open',
  'select',
  'range',
  'all',
  'remove',
  'dismiss',
  'undo',
  'search',
  'step',
  'close',
] as const;

export function ListKeys() {
  const { t } = useWords();
  return (
    <details class="list-keys">
      <summary>{t('list.keys.title')}</summary>
      <dl>
        {KEYS.map((key) => (
          <div key={key}>
            <dt>
              {t(`list.keys.${key}.keys`)
                .split(' ')
                .map((name) => (
                  <kbd key={name}>{name}</kbd>
                ))}
            </dt>
            <dd>{t(`list.keys.${key}.does`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
