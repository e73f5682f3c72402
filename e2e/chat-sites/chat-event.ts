/*
 * What the page and its server say to each other: one request per prompt, then one JSON object per line. `done`
 * ends the answer; a `replace` may still follow it, which is how an answer is taken back.
 */

/** The body of a `POST /__chat`; without `conversationId` (a temporary chat) nothing is stored. */
export interface ChatRequest {
  prompt: string;
  /** How often this prompt was answered before in the same turn. */
  attempt: number;
  conversationId?: string;
  userId: string;
  answerId: string;
  /** Asks for ordinary text of this many tokens instead of an answer to the prompt. */
  tokens?: number;
  tokenDelayMs?: number;
}

/** One line of the streamed reply. */
export type ChatEvent =
  | { type: 'reasoning'; text: string }
  | { type: 'token'; text: string }
  | { type: 'done' }
  | { type: 'replace'; text: string };
