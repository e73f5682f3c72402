/** That somebody takes part in a study: what they agreed to, who they are there, and how it stands. */
import type { WithdrawalMode } from '../../protocol/enrolment.ts';
import type { JoinLink } from '../../protocol/join-link.ts';
import type { ConsentItem, Manifest } from '../../protocol/manifest.ts';
import type { PrivateSigningKey } from '../../protocol/signature.ts';
import type { Standing } from '../../protocol/study-answers.ts';

export interface Consent {
  /** The text as it was shown, and its hash. */
  text: string;
  hash: string;
  language: string;
  items: Partial<Record<ConsentItem, boolean>>;
  /** Answers to the study's own questions, by id. */
  survey: Record<string, string>;
  /** When it was given (ISO), and on which local day. */
  at: string;
  day: string;
}

/** A study as it was fetched and found to be the researcher's. */
export interface Invitation {
  link: JoinLink;
  manifest: Manifest;
  hash: string;
  text: string;
  textHash: string;
  /** Of the text. */
  language: string;
}

/**
 * Why nothing is sent for now. `consent`: the study has changed in what matters. `permission`: the browser no longer allows
 * it. `paused`, `closed`: so says the study. `unverified`: what the collector says of the study is not signed by it.
 */
export type Parked = 'consent' | 'permission' | 'paused' | 'closed' | 'unverified';

export interface Participation {
  study: string;
  link: JoinLink;
  manifest: Manifest;
  manifestHash: string;
  consent: Consent;
  /** Random, of this study alone. */
  pid: string;
  auth: string;
  removal: string;
  key: PrivateSigningKey;
  /** `joining`: the collector has not said yes yet. `leaving`: it has not heard of it yet. */
  state: 'joining' | 'active' | 'leaving' | 'left';
  leaving: { mode: WithdrawalMode; at: string; confirmedOn: string | null } | null;
  parked: Parked | null;
  /** A later version: to agree to where it is material, else to be told of once. */
  later: (Invitation & { material: boolean }) | null;
  /** Number of the next message, and hash of the one before. */
  next: number;
  previous: string | null;
  /** Reports that are to be removed there. */
  removing: string[];
  /** Tries in vain since the last success, and when the next may be (ISO). */
  tries: number;
  notBefore: string | null;
  /** Reports sent on a day: the study says how many may be. */
  sentOn: string;
  sentCount: number;
  standing: (Standing & { at: string }) | null;
}

export interface Identity {
  pid: string;
  auth: string;
  removal: string;
  key: PrivateSigningKey;
}

export function newParticipation(invitation: Invitation, consent: Consent, who: Identity): Participation {
  const { link, manifest, hash } = invitation;
  return {
    study: manifest.study,
    link,
    manifest,
    manifestHash: hash,
    consent,
    ...who,
    state: 'joining',
    leaving: null,
    parked: null,
    later: null,
    next: 0,
    previous: null,
    removing: [],
    tries: 0,
    notBefore: null,
    sentOn: consent.day,
    sentCount: 0,
    standing: null,
  };
}

/** Whether what happens now may become a message. */
export const takesPart = ({ state, later }: Participation): boolean =>
  (state === 'joining' || state === 'active') && later?.material !== true;
