/**
 * Hands the words of one language to every component below, and tells the document which language it
 * speaks, so that screen readers and line breaking follow.
 */
import { createContext, type ComponentChildren } from 'preact';
import { useContext, useEffect, useMemo } from 'preact/hooks';
import { createWords, type UiLanguage, type Words } from '../utils/words/words.ts';

interface Spoken {
  t: Words;
  language: UiLanguage;
}

const SpokenContext = createContext<Spoken | null>(null);

/** The words to speak, and their language for dates and numbers. */
export function useWords(): Spoken {
  const spoken = useContext(SpokenContext);
  if (!spoken) throw new Error('A component was drawn outside a WordsProvider.');
  return spoken;
}

interface WordsProviderProps {
  language: UiLanguage;
  children: ComponentChildren;
}

export function WordsProvider({ language, children }: WordsProviderProps) {
  const spoken = useMemo(() => ({ t: createWords(language), language }), [language]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return <SpokenContext.Provider value={spoken}>{children}</SpokenContext.Provider>;
}
