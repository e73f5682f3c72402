/*
 * ChatGPT as logged-out people get it since the late summer of 2026 ("Octane"): a list of messages whose id is
 * `pending-…` until the answer is complete. Texts that sound like trouble are in the page all the time, hidden.
 */
import type { Turn } from '../client/chat-state.ts';
import { Composer } from '../client/composer.tsx';
import { MarkdownView } from '../client/markdown-view.tsx';
import type { PageProps, SiteLook } from '../client/site-look.ts';
import { chatgptMarkdown, IconButton } from './chatgpt-parts.tsx';
import { Sidebar } from './sidebar.tsx';
import { PlainTurns } from './plain-frame.tsx';

const chatPath = (id: string) => `/uc/${id}`;
const sendLabel = 'Send message';
const stopLabel = 'Stop answering';

const UserMessage = ({ turn }: { turn: Turn }) => (
  <li
    data-message-role="user"
    id={turn.id}
    data-message-complete=""
    hidden={turn.hidden}
    class="turn user-row"
  >
    <div data-message-attribution="" class="sr-only">
      You said:
    </div>
    <button
      type="button"
      data-user-message-copy=""
      aria-label="Copy message"
      class="bubble whitespace-pre-wrap"
    >
      {turn.text}
    </button>
    <div data-message-intervention="" />
  </li>
);

const Sources = () => (
  <button type="button" data-assistant-sources-payload="[]" class="sources">
    Sources
  </button>
);

interface AssistantProps {
  turn: Turn;
  /** Whether the site says something beside it. */
  noted: boolean;
  regenerate: () => void;
}

const AssistantMessage = ({ turn, noted, regenerate }: AssistantProps) => {
  const complete = turn.state === 'complete';
  return (
    <li
      data-message-role="assistant"
      id={turn.id}
      data-message-streaming={complete ? undefined : ''}
      data-message-complete={complete ? '' : undefined}
      hidden={turn.hidden}
      class="turn"
    >
      <div data-message-attribution="" class="sr-only">
        ChatGPT said:
      </div>
      {turn.reasoning && (
        <div data-testid="thoughts" class="thoughts">
          {turn.reasoning}
        </div>
      )}
      {turn.state === 'waiting' && <span class="result-thinking" />}
      <div data-assistant-markdown="">
        {turn.text && <MarkdownView text={turn.text} look={chatgptMarkdown} />}
        {complete && turn.text.includes('|') && <Sources />}
      </div>
      <div data-message-intervention="">{noted && 'This content may violate our usage policies.'}</div>
      {complete && (
        <div data-message-actions="" class="actions-row actions">
          <IconButton icon="copy" aria-label="Copy" />
          <IconButton icon="share" aria-label="Share" />
          <IconButton icon="retry" aria-label="Try again" onClick={regenerate} />
        </div>
      )}
    </li>
  );
};

const ComposerForm = ({ state, actions }: PageProps) => (
  <Composer
    busy={state.busy}
    placeholder="Ask anything"
    box={{ id: 'prompt-textarea', class: 'ProseMirror', 'aria-label': 'Message' }}
    send={(prompt) => void actions.send(prompt)}
    draw={({ box, submit }) => (
      <form class="composer" data-logged-out="" onSubmit={(event) => event.preventDefault()}>
        <div class="surface">
          <IconButton icon="plus" aria-label="Attach" class="round" />
          <div class="prosemirror-parent">{box}</div>
          <IconButton
            icon={state.busy ? 'stop' : 'up'}
            data-composer-submit=""
            data-send-label={sendLabel}
            data-stop-label={stopLabel}
            data-stop-generating={state.busy ? '' : undefined}
            aria-label={state.busy ? stopLabel : sendLabel}
            class="round filled"
            onClick={state.busy ? actions.stop : submit}
          />
        </div>
        <div data-composer-submission-status="" aria-hidden="true" hidden>
          聊天已意外停止 The chat stopped unexpectedly. Sorry, I can’t help with that.
        </div>
      </form>
    )}
  />
);

function Page({ state, actions }: PageProps) {
  const regenerate = () => void actions.regenerate();
  const isNoted = (turn: Turn) => state.notice === 'platform_block' && turn === state.turns.at(-1);
  return (
    <>
      <Sidebar name="ChatGPT" actions={actions} chatPath={chatPath} open={state.conversationId} />
      <section
        class="stage"
        data-scroll-root=""
        data-web-mobile-conversation=""
        data-conversation-id={state.conversationId ?? ''}
      >
        <header>
          <span class="model">ChatGPT</span>
          {state.temporary && <span class="badge">Temporary chat</span>}
          <button type="button" class="log-in" data-testid="login-button">
            Log in
          </button>
        </header>
        <div class="transcript">
          <ol data-conversation-transcript="" class="column">
            <PlainTurns
              state={state}
              also={isNoted}
              draw={(turn) =>
                turn.role === 'user' ? (
                  <UserMessage turn={turn} />
                ) : (
                  <AssistantMessage turn={turn} noted={isNoted(turn)} regenerate={regenerate} />
                )
              }
            />
          </ol>
          {state.turns.length === 0 && <h1 class="welcome">What can I help with?</h1>}
        </div>
        <div class="bottom">
          {!state.readOnly && <ComposerForm state={state} actions={actions} />}
          <p class="disclaimer">A local imitation for testing. It is not ChatGPT.</p>
        </div>
        <div
          class="sr-only"
          aria-live="polite"
          data-announcement-started="ChatGPT is answering"
          data-announcement-stopped="The answer was stopped. I’m unable to help with this."
          data-announcement-complete="The answer is complete"
        />
      </section>
    </>
  );
}

export const chatgptB: SiteLook = {
  site: 'chatgpt',
  generation: 'b',
  keepsBranches: true,
  bodyClass: 'chatgpt generation-b',
  title: 'ChatGPT',
  notices: ['platform_block'],
  Page,
  newChatPath: '/',
  chatPath,
  addressesOf: (id) => [{ afterMs: 1200, path: chatPath(id) }],
  pendingId: { until: 'end', of: (id) => `pending-${id}` },
};
