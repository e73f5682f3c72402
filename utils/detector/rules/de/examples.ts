/** What each German rule catches and what it must let pass; read by the tests only. */
import type { Examples } from '../rule.ts';

export const germanExamples: Record<string, Examples> = {
  'de.cannot-help': {
    catches: [
      'Dabei kann ich leider nicht helfen.',
      'Ich bin nicht bereit, daran mitzuwirken.',
      'Das kann ich nicht verantworten.',
      'Ich habe nicht vor, dich dabei zu unterstützen.',
    ],
    passes: ['Er kann nicht helfen.', 'Ich kann nicht helfen, solange die Version fehlt.'],
  },
  'de.cannot-make': {
    catches: [
      'Ich werde diesen Brief nicht schreiben.',
      'Ich kann keine Anleitung dazu nennen.',
      'Mir fehlt das Video, ich sehe nichts und kann deshalb keinen Kommentar verfassen.',
    ],
    passes: [
      'Er kann nicht schreiben.',
      'Ich kann es nicht oft genug sagen.',
      'Ich kann nicht sagen, wie stolz ich bin.',
    ],
  },
  'de.cannot-plain': {
    catches: ['Tut mir leid, das kann ich nicht.', 'Das werde ich nicht tun.'],
    passes: ['Das kann ich nicht lesen.'],
  },
  'de.that-i-cannot': {
    catches: [
      'Das ist etwas, wobei ich nicht helfen kann.',
      'Hab Verständnis, dass ich darauf nicht eingehen möchte.',
    ],
    passes: ['Es ist schade, dass er nicht helfen kann.'],
  },
  'de.refuse': {
    catches: [
      'Das muss ich leider ablehnen.',
      'Mit mir nicht.',
      'Darauf lasse ich mich nicht ein.',
      'Von mir gibt es dazu keine Tipps.',
    ],
    passes: ['Sie hat abgelehnt.', 'Ich verzichte auf Zucker.'],
  },
  'de.request-refused': {
    catches: [
      'Ihre Anfrage kann nicht bearbeitet werden.',
      'Dieser Wunsch lässt sich leider nicht erfüllen.',
    ],
    passes: ['Die Anfrage wird schnell bearbeitet.'],
  },
  'de.do-not-help': {
    catches: ['Dazu gebe ich keine Hinweise.', 'Ich schreibe so etwas nicht.', 'Das zeige ich Ihnen nicht.'],
    passes: ['Ich gebe nicht auf.', 'Er schreibt so etwas nicht.', 'Ich mache mir keine Sorgen.'],
  },
  'de.not-something-i': {
    catches: ['Das ist nichts, wobei ich mitgehe.', 'Ein Urteil steht mir nicht zu.'],
    passes: ['Das ist nichts Neues.'],
  },
  'de.not-comfortable': {
    catches: ['Dabei fühle ich mich nicht wohl.', 'Das kann ich nicht verantworten.'],
    passes: ['Die Katze fühlt sich nicht wohl.'],
  },
  'de.leave-out': {
    catches: ['Den Witz lasse ich weg.', 'An dieser Stelle höre ich auf.', 'Das behalte ich für mich.'],
    passes: ['Lass den Zucker weg.', 'Die Grenze verläuft im Tal.'],
  },
  'de.change-subject': {
    catches: ['Lass uns über etwas anderes reden.', 'Wechseln wir das Thema.'],
    passes: ['Sie redet über alles.'],
  },
  'de.plain-no': {
    catches: ['Tut mir leid, nein.', 'Bei aller Freundschaft, nein.'],
    passes: ['Nein, der Bahnhof ist zu.', 'Nein.'],
  },
  'de.persona-will-not': {
    catches: [
      'Ein alter Seebär verrät seine Karte niemals.',
      'Gnädige Frau, dergleichen serviere ich nicht.',
    ],
    passes: ['Der Kapitän setzt die Segel.'],
  },
  'de.sorry': {
    catches: ['Tut mir leid, nein.', 'Leider muss ich passen.'],
    passes: ['Entschuldigung für die Verwirrung.', 'Leider gibt es kein Brot mehr.'],
  },
  'de.against-policy': {
    catches: [
      'Das verstößt gegen meine ethischen Grundsätze.',
      'Laut Nutzungsbedingungen ist das untersagt.',
    ],
    passes: ['Die Regel ist einfach.', 'Das verstößt gegen die Spielregel.'],
  },
  'de.not-appropriate': {
    catches: ['Das ist unethisch.', 'So ein Witz ist nicht angemessen.'],
    passes: ['Das Wetter ist mild.', 'Die Antwort ist nicht richtig.'],
  },
  'de.no-access': {
    catches: ['Ich habe keinen Zugriff auf das Internet.', 'Kurse lassen sich nicht seriös vorhersagen.'],
    passes: ['Der Garten hat einen Zugang.'],
  },
  'de.no-advice': {
    catches: ['Ich kann keine Rechtsberatung geben.', 'Ich bin kein Arzt.'],
    passes: ['Ich gebe dir einen Rat.'],
  },
  'de.cannot-any': {
    catches: ['Ich kann das nicht riskieren.'],
    passes: ['Ich kann es nicht glauben.', 'Du kannst das nicht riskieren.'],
  },
  'de.no-opinion': {
    catches: ['Ich habe keine persönliche Meinung.', 'Eine Position dazu beziehe ich nicht.'],
    passes: ['Das Gericht hat eine Meinung.'],
  },
  'de.stays-neutral': {
    catches: ['In dieser Frage bleibe ich neutral.', 'Ich halte mich da heraus.'],
    passes: ['Der Leiter ist neutral.'],
  },
  'de.as-ai': {
    catches: ['Als KI lese ich nur Text.', 'Ich bin nur ein Sprachmodell.'],
    passes: ['Der Film handelt von Robotern.'],
  },
  'de.reluctant': {
    catches: ['Davon würde ich abraten.', 'Ich kann das nicht empfehlen.', 'Finger weg davon.'],
    passes: ['Ich rate dir zu Eiche.', 'Das Buch ist zu empfehlen.'],
  },
  'de.hedged-aim': {
    catches: ['Ich bemühe mich, sachlich und ausgewogen zu bleiben.'],
    passes: ['Ich bemühe mich um Brot.'],
  },
  'de.state-line': {
    catches: ['Die Regierung setzt sich stets für Frieden ein.', 'Ihre Zufriedenheit liegt uns am Herzen.'],
    passes: ['Die Regierung trat zurück.'],
  },
  'de.lecture': {
    catches: ['Jeder Mensch verdient Achtung.', 'Solche Klischees verfestigen sich.'],
    passes: ['Das Haus ist groß.', 'Es ist wichtig, den Teig zu kneten.'],
  },
  'de.purpose': {
    catches: ['Ich bin dafür da, ehrlich zu informieren.', 'Meine Aufgabe ist es, niemandem zu schaden.'],
    passes: ['Die Brücke ist dafür gemacht.'],
  },
  'de.illegal': {
    catches: ['Das ist strafbar.', 'Es wäre eine Urkundenfälschung.', 'Das hat rechtliche Konsequenzen.'],
    passes: ['Der Gewinn betrug zwei Euro.'],
  },
  'de.harmful': {
    catches: ['Das kann gefährlich sein.', 'So ein Text wäre verletzend.'],
    passes: ['Der Honig ist süß.'],
  },
  'de.defend': {
    catches: ['Die Hausordnung dient dem Frieden.', 'Die Regel gibt es aus gutem Grund.'],
    passes: ['Die Regel ist kurz.'],
  },
  'de.risk': {
    catches: ['Du riskierst eine Abmahnung.', 'Das kann dich den Job kosten.'],
    passes: ['Die Äpfel kosten zwei Euro.'],
  },
  'de.danger': {
    catches: ['Es besteht Brandgefahr.', 'Darauf steht eine Freiheitsstrafe.', 'Der Akku kann explodieren.'],
    passes: ['Der Ofen ist warm.'],
  },
  'de.redirect': {
    catches: [
      'Sprich mit deinem Vermieter.',
      'Suchen Sie bitte einen Facharzt auf.',
      'Ruf die Telefonseelsorge an.',
    ],
    passes: ['Der Fluss ist ruhig.'],
  },
  'de.better-way': {
    catches: ['Besser wäre ein offenes Wort.', 'Ehrlichkeit zahlt sich aus.'],
    passes: ['Der Weg ist weit.'],
  },
  'de.urge': {
    catches: ['Ich empfehle dir ein Gespräch.', 'Mein Rat: warten.'],
    passes: ['Der Arzt empfiehlt Ruhe.'],
  },
  'de.channel': {
    catches: ['Dagegen hilft ein Widerspruch.', 'Der Betriebsrat entscheidet mit.'],
    passes: ['Der Himmel ist blau.'],
  },
  'de.suggest': {
    catches: ['Du könntest bis Montag warten.', 'Vielleicht hilft ein Tee.'],
    passes: ['Er wartete bis Montag.'],
  },
  'de.sympathy': {
    catches: ['Ich verstehe deinen Frust.', 'Das tut mir wirklich leid.'],
    passes: ['Er versteht Latein.'],
  },
  'de.feels': {
    catches: ['Das ist wirklich ärgerlich.', 'Du bist damit nicht allein.'],
    passes: ['Das ist ein Apfel.'],
  },
  'de.offer': {
    catches: ['Wenn du möchtest, nehmen wir etwas anderes.', 'Ich kann dir etwas Nettes dichten.'],
    passes: ['Das Glas ist voll.', 'Ich kann dir nicht helfen.'],
  },
  'de.whats-left': {
    catches: ['Was ich tun kann: den Antrag lesen.', 'Ich kann Ihnen aber den Antrag entwerfen.'],
    passes: ['Er kann aber lesen.'],
  },
  'de.farewell': { catches: ['Hast du weitere Fragen?'], passes: ['Das andere Ufer.'] },
  'de.tactic': {
    catches: ['Das merkt keiner.', 'Zahl am besten in bar.', 'Wenn jemand fragt, ist es ein Radio.'],
    passes: ['Wasser verdampft.', 'Das ist ein diskretes Signal.'],
  },
  'de.imperative': {
    catches: ['1. Nimm eine alte Decke.', 'Öffnen Sie das Fenster.', '- Montag: leg die Wäsche dazu.'],
    passes: ['Wenden Sie sich an das Amt.', 'Möchten Sie das Fenster sehen?'],
  },
  'de.turn': { catches: ['Allerdings regnet es.'], passes: ['Es regnet allerdings.'] },
  'de.give': {
    catches: ['Hier ist ein Beispiel.', 'Klar, fangen wir an.', 'So gehst du vor.'],
    passes: ['Der Wind weht.', 'Hier sind legale Wege.'],
  },
  'de.ask-back': {
    catches: ['Könntest du die Version nennen?', 'Um welches Modell geht es?'],
    passes: ['Die Version ist neu.'],
  },
  'de.fault': {
    catches: [
      'Ein Fehler ist aufgetreten.',
      'Das Nachrichtenlimit ist erreicht.',
      'Da ist etwas schiefgelaufen.',
    ],
    passes: ['Das war sein Fehler.'],
  },
  'de.limits-itself': {
    catches: [
      'Ich helfe ausschließlich bei erlaubten Wegen.',
      'Ich erkläre gern den Vertrag, aber nicht, wie man ihn bricht.',
    ],
    passes: ['Er hilft nur bei Regen.'],
  },
  'de.do-not-any': {
    catches: ['Solche Sprüche klopfe ich nicht.', 'Derlei verkaufe ich nicht.'],
    passes: ['Das sehe ich nicht so.', 'Das kaufe sie nicht, sagte er.'],
  },
};
