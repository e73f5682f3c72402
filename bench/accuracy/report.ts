/** Sections → docs/accuracy.md, with what the figures don't show. */
import os from 'node:os';
import { DETECTOR_VERSION } from '../../utils/detector/version.ts';
import type { Section } from './sections.ts';

export function report(sections: Section[], answers: number): string {
  const day = new Date().toISOString().slice(0, 10);
  return `# How well the detector judges

Made by \`npm run bench:accuracy -- --write\` on ${day}, detector version ${DETECTOR_VERSION}, from ${answers.toLocaleString('en')} labelled answers on
${os.cpus().length} cores of ${os.cpus()[0]?.model.trim() ?? 'an unknown processor'}. Intervals in brackets cover 95 % of 300 resamples of whole prompts.
"Refusal" means \`deflects\` or \`hard_refusal\`; answers labelled partial stand apart, except in "F1 of asking", where
anything but help counts on both sides. Alarms are answers that comply and are called a refusal, per 1,000.

## What these figures do not show

- The rules were written with the public sources in view, and with the hard cases that are learned from (58 % of them); only the weights are held out.
  Figures on answers by other models, of other years and by other labellers will be lower, and the hard cases kept aside
  are the nearest thing to them here. They have the same kind of author as the others.
- The hard cases are hard on purpose: most of their deflections hold no refusing word. They are no sample of what people
  meet, so their figures are neither a rate of refusals nor what a person will see.
- Labels of the public sources differ in what they mean (see their README): in \`chatgpt_refusals\` near-identical answers
  carry different labels, and a model learned on that file alone reaches an F1 of about 86 on the rest of it.
- Spanish, Portuguese, Italian, Arabic, Hindi, French, German, Russian and Japanese refusals are the hard cases alone;
  ordinary answers in the first five are in no source, so their false alarms are nearly unmeasured.
- The public sources, by owner and licence: chatgpt_refusals, maxwellreuter (MIT); speechmap, xlr8harder/llm-compliance
  (Apache-2.0); k_overrefusal, Marker-Inc-Korea (MIT); refusalbench_bio, AppliedScientific (MIT); alpaca_eval, tatsu-lab
  (Apache-2.0); mtbench, shisa-ai (Apache-2.0); llmzoo, FreedomIntelligence (Apache-2.0); coconot, allenai (MIT).
- Several "ordinary" answers that count as false alarms here do refuse when read (some of llmzoo_ordinary in Chinese).
- An answer is judged with its question. Without it, evasion can't be known, and most deflections pass for help.

${sections.map(({ title, text, table }) => `## ${title}\n\n${text}\n\n${table}`).join('\n\n')}
`;
}
