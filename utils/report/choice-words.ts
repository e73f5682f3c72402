/** What was chosen → a phrase for each choice, such as `Site: Claude`; one for the whole log where nothing was. */
import { CHOSEN_BY, isEverything, type Choice } from './choice.ts';
import type { ReportWords } from './words.ts';

export function choiceInWords(choice: Choice, { t, labelOf }: ReportWords): string[] {
  if (isEverything(choice)) return [t('reportFile.everything')];
  const { from, to } = choice;
  const phrases = [];
  if (from !== null) phrases.push(t('reportFile.from', { day: labelOf('period', from) }));
  if (to !== null) phrases.push(t('reportFile.to', { day: labelOf('period', to) }));
  for (const key of CHOSEN_BY) {
    const value = choice[key];
    if (value !== null)
      phrases.push(t('reportFile.chosen', { what: t(`dimension.${key}`), value: labelOf(key, value) }));
  }
  return phrases;
}
