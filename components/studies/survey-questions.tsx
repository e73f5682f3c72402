/** The study's own questions at the start; each may be left out. */
import type { Manifest } from '../../protocol/manifest.ts';
import { ChoiceGroup } from '../choice-group.tsx';
import { useWords } from '../words-provider.tsx';
import { inLanguage } from './study-facts.tsx';

interface SurveyQuestionsProps {
  manifest: Manifest;
  answers: Record<string, string>;
  onChange: (answers: Record<string, string>) => void;
}

export function SurveyQuestions({ manifest, answers, onChange }: SurveyQuestionsProps) {
  const { t, language } = useWords();
  if (manifest.survey.length === 0) return null;
  return (
    <section class="survey">
      <h3>{t('studies.invited.questions')}</h3>
      <p class="aside">{t('studies.invited.optional')}</p>
      {manifest.survey.map(({ id, words, options }) => (
        <ChoiceGroup
          key={id}
          legend={inLanguage(words, language)}
          choices={options.map((option) => ({ value: option, label: option.replaceAll('_', ' ') }))}
          value={answers[id] ?? null}
          layout="pills"
          onChoose={(value) => onChange({ ...answers, [id]: value })}
        />
      ))}
    </section>
  );
}
