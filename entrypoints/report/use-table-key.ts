/** One key turns all pictures into tables and back, wherever no field wants it. */
import { useEffect, useState } from 'preact/hooks';
import { placeOf } from '../../components/key-action.ts';

export const TABLE_KEY = 't';

export function useTableKey() {
  const [asTables, setAsTables] = useState(false);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, repeat, target } = event;
      if (key.toLowerCase() !== TABLE_KEY || ctrlKey || metaKey || altKey || repeat) return;
      const place = placeOf(target, document.querySelector<HTMLElement>('form.answer-form'));
      if (place === 'page' || place === 'button') setAsTables((before) => !before);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  return { asTables, setAsTables };
}
