/** The language to speak; each is named in itself, so that everyone finds their own. */
import { UI_LANGUAGES, type UiLanguage } from '../utils/words/words.ts';
import { ChoiceGroup } from './choice-group.tsx';
import { useWords } from './words-provider.tsx';

const CHOICES = ['auto', ...UI_LANGUAGES] as const;

interface LanguageChoiceProps {
  value: 'auto' | UiLanguage;
  onChoose: (language: 'auto' | UiLanguage) => void;
}

export function LanguageChoice({ value, onChoose }: LanguageChoiceProps) {
  const { t } = useWords();
  return (
    <ChoiceGroup
      legend={t('language.legend')}
      choices={CHOICES.map((language) => ({ value: language, label: t(`language.${language}`) }))}
      value={value}
      layout="pills"
      onChoose={onChoose}
    />
  );
}
