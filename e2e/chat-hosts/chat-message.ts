/** What the pages and their model say to each other, in the form that most chat front ends know. */

export interface ChatMessage {
  role: 'user' | 'assistant';
  content: string;
}

/** The body of a request; front ends send more, which is ignored. */
export interface CompletionRequest {
  messages: ChatMessage[];
  stream?: boolean;
}

/** What a streamed line adds to the answer. */
export interface Delta {
  content?: string;
  reasoning_content?: string;
}

/** How a request can go wrong. */
export const FAILURES = ['content_filter', 'rate_limit', 'network'] as const;
export type Failure = (typeof FAILURES)[number];

/** What to ask for each failure. */
export const failingPrompts: Readonly<Record<Failure, string>> = {
  content_filter: 'Please run into the content filter.',
  rate_limit: 'Please run into the rate limit.',
  network: 'Please lose the network.',
};
