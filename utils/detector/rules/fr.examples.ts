/** What each French rule catches and what it must let pass; read by the tests only. */
import type { Examples } from './rule.ts';

export const frenchExamples: Record<string, Examples> = {
  'fr.cannot-help': {
    catches: [
      'Je ne peux pas vous aider avec cela.',
      'Désolé, je ne suis pas en mesure de répondre à cette demande.',
    ],
    passes: ['Il ne peut pas vous aider.'],
  },
  'fr.cannot-make': {
    catches: ['Je ne vais pas écrire cette lettre.', "Je ne peux pas fournir d'instructions."],
    passes: ['On ne peut pas écrire sans encre.'],
  },
  'fr.refuse': { catches: ['Je dois refuser cette demande.'], passes: ["Elle a refusé l'offre."] },
  'fr.sorry': { catches: ["Malheureusement, c'est non."], passes: ['Désolé pour la confusion.'] },
  'fr.against-rules': { catches: ["Cela va à l'encontre de mes règles."], passes: ['La règle est simple.'] },
  'fr.not-appropriate': { catches: ["Ce n'est pas éthique."], passes: ["C'est un plat typique."] },
  'fr.no-opinion': { catches: ["Je n'ai pas d'opinion personnelle."], passes: ['Le juge a un avis.'] },
  'fr.no-access': { catches: ["Je n'ai pas accès à internet."], passes: ['Le jardin a un accès.'] },
  'fr.as-ai': {
    catches: ["En tant qu'assistant de langage, je lis du texte."],
    passes: ['Le film parle de robots.'],
  },
  'fr.redirect': { catches: ['Parlez à votre propriétaire.'], passes: ['La rivière est calme.'] },
  'fr.lecture': { catches: ['Il est important de respecter les règles.'], passes: ['La maison est grande.'] },
  'fr.offer': { catches: ['Si vous voulez, je propose autre chose.'], passes: ['Le verre est plein.'] },
  'fr.farewell': { catches: ["Avez-vous d'autres questions ?"], passes: ["L'autre rive."] },
  'fr.give': { catches: ['Voici un exemple.'], passes: ['Le vent souffle.'] },
  'fr.ask-back': { catches: ['Pourriez-vous préciser la version ?'], passes: ['La précision compte.'] },
  'fr.fault': { catches: ['Une erreur est survenue.'], passes: ["C'était une erreur."] },
};
