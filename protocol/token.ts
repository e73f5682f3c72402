/** Secrets and ids that nobody can guess, made by the browser's own source of chance. */
import { base64url } from 'jose';

const random = (bytes: number): string => base64url.encode(crypto.getRandomValues(new Uint8Array(bytes)));

/** 43 letters: what lets one write, or remove. */
export const newToken = (): string => random(32);
/** 22 letters: who takes part in one study; never the same in two. */
export const newParticipantId = (): string => random(16);
