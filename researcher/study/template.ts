/** What a study begins with: a manifest that asks for little, and a consent text with every part that a board looks for. */
import type { Draft } from './draft.ts';

/** Stands wherever only the researcher knows what to write; nothing is published while it does. */
export const FILL_IN = 'FILL IN';

export interface Beginning {
  study: string;
  title: string;
  origin: string;
  controller: string;
  country: string;
  lead: string;
  contact: string;
  /** The day it is begun on. */
  day: string;
}

const later = (day: string, months: number): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, 10);
};

export function draftOf({ study, title, origin, controller, country, lead, contact, day }: Beginning): Draft {
  return {
    study,
    changeNote: null,
    title: { en: title },
    summary: { en: `${FILL_IN}: in one or two sentences, what is studied.` },
    researcher: { controller, country, lead, contact, ethics: null, processors: [] },
    purposes: { en: `${FILL_IN}: what the reports are used for, and for nothing else.` },
    recipients: ['The research team'],
    keepUntil: later(day, 36),
    withdrawUntil: later(day, 12),
    publishes: 'labels',
    minimumAge: 18,
    collect: {
      sites: [],
      fields: [
        ...(['day', 'site', 'vendor', 'jurisdiction', 'model', 'kind', 'source', 'diary'] as const),
        ...(['language', 'verdict', 'reason_given', 'status', 'happened', 'rule', 'reason'] as const),
        ...(['authority_group', 'authority', 'family', 'agreement', 'weighed', 'danger', 'testing'] as const),
      ],
      text: 'none',
      excerptMax: 0,
      counters: true,
    },
    consent: { texts: { en: 'consent.en.md' }, items: [{ id: 'participate', required: true }] },
    schedule: { opens: day, closes: later(day, 6) },
    join: { mode: 'code' },
    completion: null,
    limits: { reportsPerDay: 50, holdHours: 24 },
    seal: { lengths: [1024, 2048, 4096, 8192, 16_384] },
    collector: { origin },
    survey: [],
  };
}

export function consentTemplate({ title, controller, lead, contact }: Beginning): string {
  return `# ${title}

**In short.** This is research, and taking part is up to you. An extension in your browser notices when an AI chat refuses,
asks you what happened, and sends your answers to us, sealed so that nobody else can read them. You can stop at any time,
and take back what you sent. ${FILL_IN}: how long it takes, and for how many people it is meant.

## Who asks

${lead}, ${controller}. Questions about the study: ${contact.replace(/^mailto:/, '')}.
${FILL_IN}: the ethics board that has approved it, its number, and whom to ask about your rights.

## What you do

${FILL_IN}: what happens in the extension, how often you are asked, and until when.

## What is sent, and what is not

The page you agreed on lists every field that is sent; nothing else is. Before a report is sent it waits, and you can read,
change or delete it. ${FILL_IN}: whether excerpts of your chats are asked for; that is a box of its own, and you may leave it
empty. Do not send what tells who somebody else is.

## What could harm you

Reading an answer again can be unpleasant. Somebody who uses your computer could see that you take part. Answers together
could tell who you are; we publish nothing in which fewer than ten people are counted. ${FILL_IN}: further risks.

## What you get from it

Nothing, but for a private log that is yours. ${FILL_IN}: payment, and what you get of it if you stop early.

## If you would rather not

You can keep the private log without the study; nothing of it is sent then.

## Who reads it, and for how long

Reports are sealed to the research team's keys. Whoever runs the server sees that somebody takes part, and nothing of what
they send. ${FILL_IN}: who reads them, where they are kept, what is published, and whether others may use it later.

## How you leave

On the page on which you joined, by one click, or with the card you were shown then, from any computer: without the card we
can't know which reports are yours. “Stop” keeps what you have sent; “erase” removes it, from the server at once and from our
files as soon as we fetch the news. What was published before stays published; it is in no later release.

## If something goes wrong

${FILL_IN}: whom to tell if taking part upset you, or if you believe something has leaked.
`;
}
