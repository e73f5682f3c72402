/** The examples of the grounds that English gives for not helping. */
import type { Examples } from '../rule.ts';

export const englishReasonsExamples: Record<string, Examples> = {
  'en.against-policy': {
    catches: [
      'It runs counter to the principles I was built on.',
      'It goes against my guidelines.',
      'That would violate the content policy.',
    ],
    passes: ['It goes against the grain.', "Your landlord's policy is void."],
  },
  'en.not-appropriate': {
    catches: ["It wouldn't be appropriate for me to rank them.", 'It is not ethical to spread rumours.'],
    passes: ['It is legal to collect rain.', 'The dress is appropriate.'],
  },
  'en.no-advice': {
    catches: ['I cannot provide legal advice.', "I'm not able to give an opinion."],
    passes: ['Your lawyer cannot give you advice on taxes.'],
  },
  'en.no-opinion': {
    catches: [
      'I don’t take a position on that.',
      "I don't have personal opinions.",
      'I do not hold political views.',
    ],
    passes: ["The court doesn't have an opinion yet."],
  },
  'en.no-access': {
    catches: ["I don't have access to live prices.", "I can't browse the internet."],
    passes: ["I don't see any attachment.", "You don't have access to the folder."],
  },
  'en.my-purpose': {
    catches: ['My purpose is to provide helpful content.', 'Our role is to be respectful.'],
    passes: ['The purpose of the valve is to stop the flow.', "I'm here to help!"],
  },
  'en.as-ai': {
    catches: ['As an AI language model, I see text only.', "I'm just an assistant."],
    passes: ['The film is about an AI.'],
  },
  'en.stays-neutral': {
    catches: ['I hold no view on that.', 'I remain neutral on elections.', "I don't take sides."],
    passes: ['Switzerland was impartial for long.'],
  },
  'en.lacks': {
    catches: ['I have no internet connection.', 'I lack the means to do so.'],
    passes: ['The soup lacks salt.'],
  },
  'en.cannot-know': {
    catches: ['As an AI language model, I cannot speculate on that.'],
    passes: ['You cannot speculate with borrowed money.'],
  },
  'en.cannot-any': {
    catches: ['I cannot open a bank account for you.'],
    passes: ["I can't wait!", 'You cannot open it.'],
  },
  'en.built-to': {
    catches: ["I'm designed to be respectful."],
    passes: ['The bridge is designed to sway.'],
  },
  'en.not-allowed': {
    catches: ['I’m not permitted to discuss that.'],
    passes: ['You’re not allowed to park here.'],
  },
  'en.no-way-to-know': {
    catches: ['There is no way for me to check that.', 'My knowledge ends in 2024.'],
    passes: ['There is no way around the mountain.'],
  },
  'en.unlawful-act': {
    catches: ['Signing his name would be forgery.', 'The lyrics are protected by copyright.'],
    passes: ['The lawn needs water.'],
  },
  'en.could-harm': {
    catches: ['Such details could be misused.', 'A blocked stairwell is a fire risk.'],
    passes: ['The soup is warm.'],
  },
  'en.my-own-rules': {
    catches: ["Under my usage guidelines that's out.", "Ranking people isn't something I do."],
    passes: ['The club has its own rules.'],
  },
  'en.concrete-harm': {
    catches: ['You could be arrested at the gate.', 'They may lose their visa.'],
    passes: ['You could be early.'],
  },
};
