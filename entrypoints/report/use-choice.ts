/** The choice and the search, as they stand in the page's address: a link to them shows the same. */
import { useEffect, useState } from 'preact/hooks';
import { readChoice, writeChoice, type Choice } from '../../utils/report/choice.ts';

const SEARCH = 'q';
/** An address has room for so much; nobody types more. */
const LONGEST_SEARCH = 500;

interface Chosen {
  choice: Choice;
  search: string;
}

const readAddress = (): Chosen => {
  const params = new URLSearchParams(location.search);
  return { choice: readChoice(params), search: (params.get(SEARCH) ?? '').slice(0, LONGEST_SEARCH) };
};

export function useChoice(): Chosen & { choose: (change: Partial<Chosen>) => void } {
  const [chosen, setChosen] = useState(readAddress);
  useEffect(() => {
    const onMove = () => setChosen(readAddress());
    addEventListener('popstate', onMove);
    return () => removeEventListener('popstate', onMove);
  }, []);
  const choose = (change: Partial<Chosen>) => {
    const next = { ...chosen, ...change };
    next.search = next.search.slice(0, LONGEST_SEARCH);
    const params = writeChoice(next.choice, new URLSearchParams(location.search));
    if (next.search) params.set(SEARCH, next.search);
    else params.delete(SEARCH);
    const query = params.toString();
    const address = `${location.pathname}${query && `?${query}`}${location.hash}`;
    // A choice can be gone back from; a keystroke is not worth a step.
    if (change.choice) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    setChosen(next);
  };
  return { ...chosen, choose };
}
