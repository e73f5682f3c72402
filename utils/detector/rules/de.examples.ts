/** What each German rule catches and what it must let pass; read by the tests only. */
import type { Examples } from './rule.ts';

export const germanExamples: Record<string, Examples> = {
  'de.cannot-help': {
    catches: ['Dabei kann ich leider nicht helfen.', 'Ich kann Ihnen bei dieser Anfrage nicht weiterhelfen.'],
    passes: ['Er kann nicht helfen.'],
  },
  'de.cannot-make': {
    catches: ['Ich werde diesen Brief nicht schreiben.', 'Ich kann keine Anleitung dazu geben.'],
    passes: ['Er kann nicht schreiben.'],
  },
  'de.refuse': { catches: ['Das muss ich leider ablehnen.'], passes: ['Sie hat abgelehnt.'] },
  'de.sorry': { catches: ['Tut mir leid, nein.'], passes: ['Entschuldigung für die Verwirrung.'] },
  'de.against-rules': {
    catches: ['Das verstößt gegen meine Richtlinien.'],
    passes: ['Die Regel ist einfach.'],
  },
  'de.not-appropriate': { catches: ['Das ist illegal und unethisch.'], passes: ['Das Wetter ist mild.'] },
  'de.no-opinion': {
    catches: ['Ich habe keine persönliche Meinung.'],
    passes: ['Das Gericht hat eine Meinung.'],
  },
  'de.no-access': {
    catches: ['Ich habe keinen Zugriff auf das Internet.'],
    passes: ['Der Garten hat einen Zugang.'],
  },
  'de.as-ai': { catches: ['Als KI lese ich nur Text.'], passes: ['Der Film handelt von Robotern.'] },
  'de.redirect': { catches: ['Sprich mit deinem Vermieter.'], passes: ['Der Fluss ist ruhig.'] },
  'de.lecture': { catches: ['Das hat rechtliche Konsequenzen.'], passes: ['Das Haus ist groß.'] },
  'de.offer': { catches: ['Wenn du möchtest, nehmen wir etwas anderes.'], passes: ['Das Glas ist voll.'] },
  'de.farewell': { catches: ['Hast du weitere Fragen?'], passes: ['Das andere Ufer.'] },
  'de.give': { catches: ['Hier ist ein Beispiel.'], passes: ['Der Wind weht.'] },
  'de.ask-back': { catches: ['Könntest du die Version nennen?'], passes: ['Die Version ist neu.'] },
  'de.fault': { catches: ['Ein Fehler ist aufgetreten.'], passes: ['Das war sein Fehler.'] },
};
