/** What a later version asks for beyond what was agreed to, as the extension finds it; and what the researcher says of it. */
import type { Manifest } from '../../protocol/manifest.ts';
import { materialParts } from '../../protocol/material-change.ts';
import { useWords } from '../words-provider.tsx';
import { inLanguage } from './study-facts.tsx';

export function WhatChanged({ before, after }: { before: Manifest; after: Manifest }) {
  const { t, language } = useWords();
  const fields = after.collect.fields.filter((id) => !before.collect.fields.includes(id));
  return (
    <section class="changed">
      <h3>{t('studies.invited.changed')}</h3>
      {after.changeNote && <p dir="auto">{inLanguage(after.changeNote, language)}</p>}
      <ul class="plain">
        {fields.length > 0 && (
          <li>
            {t('studies.invited.newFields', {
              fields: fields.map((id) => t(`studies.field.${id}`)).join(' · '),
            })}
          </li>
        )}
        {materialParts(before, after).map((part) => (
          <li key={part}>{t(`studies.part.${part as 'collect'}`)}</li>
        ))}
      </ul>
    </section>
  );
}
