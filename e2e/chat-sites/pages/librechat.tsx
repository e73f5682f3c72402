/*
 * LibreChat as people host it: rows of both sides with a heading each, the person's only for screen readers; the
 * answer's id ends in an underscore until it is complete.
 */
import type { NoticeKind } from '../../../utils/sites/site.ts';
import type { Turn } from '../client/chat-state.ts';
import { MarkdownView, type MarkdownLook } from '../client/markdown-view.tsx';
import type { PageProps, SiteLook } from '../client/site-look.ts';
import { PlainComposer, PlainFrame, PlainTurns } from './plain-frame.tsx';

const markdown: MarkdownLook = {
  Code: ({ language, code }) => (
    <pre>
      <div class="relative w-full rounded-md text-xs">
        <div class="flex items-center justify-between">
          <span>{language || 'text'}</span>
          <button type="button">Copy code</button>
        </div>
        <div class="overflow-y-auto">
          <code class="hljs !whitespace-pre">{code}</code>
        </div>
      </div>
    </pre>
  ),
};

const Thoughts = ({ turn }: { turn: Turn }) => (
  <div class="group/reasoning">
    <div class="group/thinking-container">
      <div class="sticky top-0">
        <button type="button">{turn.text ? 'Thoughts' : 'Thinking...'}</button>
      </div>
      <div class="grid transition-all" style={{ gridTemplateRows: '1fr' }}>
        <div class="overflow-hidden">
          <p class="whitespace-pre-wrap">{turn.reasoning}</p>
        </div>
      </div>
    </div>
  </div>
);

const errors: Partial<Record<NoticeKind, string>> = {
  platform_block:
    'It appears that the content submitted has been flagged by our moderation system for not aligning with our community guidelines.',
  error: 'Something went wrong. Here’s the specific error message we encountered: terminated',
};

const Answer = ({ turn, error }: { turn: Turn; error: string | undefined }) => (
  <>
    {turn.reasoning && <Thoughts turn={turn} />}
    <div class="text-message flex flex-col items-start" dir="auto">
      <div class={`markdown prose message-content w-full${turn.state === 'complete' ? '' : ' submitting'}`}>
        <MarkdownView text={turn.text} look={markdown} />
      </div>
    </div>
    {error && (
      <div class="text-message flex flex-col items-start" dir="auto">
        <div role="alert" aria-live="assertive" class="rounded-xl border px-3 py-2 text-sm">
          {error}
        </div>
      </div>
    )}
  </>
);

const Question = ({ turn }: { turn: Turn }) => (
  <div class="text-message flex flex-col items-start" dir="auto">
    <div class="markdown prose message-content w-full whitespace-pre-wrap">{turn.text}</div>
  </div>
);

const Row = ({ turn, error }: { turn: Turn; error: string | undefined }) => {
  const asked = turn.role === 'user';
  return (
    <div
      id={turn.id}
      role="group"
      class={`message-render group mx-auto flex ${asked ? 'justify-end' : 'gap-3'}`}
    >
      <div
        class={`relative flex min-w-0 flex-col ${asked ? 'user-turn ml-auto items-end' : 'agent-turn flex-1'}`}
      >
        <h2 class={asked ? 'sr-only' : 'text-sm font-semibold'}>
          <span class="sr-only">{asked ? 'Prompt 1: ' : 'Response 1: '}</span>
          {asked ? 'You' : 'Mistral Large'}
          <time>2 minutes ago</time>
        </h2>
        <div class="flex w-full flex-col gap-1">
          <div class="flex max-w-full flex-col" data-testid="message-body">
            {asked ? <Question turn={turn} /> : <Answer turn={turn} error={error} />}
          </div>
          <div class="w-full">
            <span class="tabular-nums">1 / 2</span>
            {turn.state === 'complete' && <button type="button" title="Copy to clipboard" />}
          </div>
        </div>
      </div>
    </div>
  );
};

const chatPath = (id: string) => `/c/${id}`;

function Page({ state, actions }: PageProps) {
  const last = state.turns.at(-1);
  const errorAt = (turn: Turn) => (turn === last && state.notice ? errors[state.notice] : undefined);
  const composer = (
    <form onSubmit={(event) => event.preventDefault()}>
      <PlainComposer
        state={state}
        actions={actions}
        textarea
        box={{ id: 'prompt-textarea', 'data-testid': 'text-input' }}
        submit={{ id: 'send-button', 'data-testid': 'send-button' }}
        stop={{ class: 'rounded-full', 'aria-label': 'Stop generating' }}
      />
    </form>
  );
  return (
    <PlainFrame look={librechat} state={state} actions={actions} composer={composer}>
      <PlainTurns
        state={state}
        also={errorAt}
        draw={(turn) => (
          <div class="m-auto justify-center px-4 py-3">
            <Row turn={turn} error={errorAt(turn)} />
          </div>
        )}
      />
    </PlainFrame>
  );
}

export const librechat: SiteLook = {
  site: 'librechat',
  generation: 'a',
  bodyClass: 'librechat',
  title: 'LibreChat',
  newChatPath: '/c/new',
  chatPath,
  addressesOf: (id) => [{ afterMs: 150, path: chatPath(id) }],
  pendingId: { until: 'end', of: (id) => `${id}_` },
  notices: ['platform_block', 'error'],
  Page,
};
