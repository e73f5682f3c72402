/*
 * ChatGPT as signed-in people get it: `section`s with `data-turn`, a model slug on the answer, and an answer id
 * that is a placeholder until the first token. A reasoning turn holds two assistant messages; the last is the answer.
 */
import type { Turn } from '../client/chat-state.ts';
import { Composer } from '../client/composer.tsx';
import { MarkdownView, type MarkdownLook } from '../client/markdown-view.tsx';
import type { PageProps, SiteLook } from '../client/site-look.ts';
import { Steady } from '../client/steady.tsx';
import { Icon } from './icon.tsx';
import { Sidebar } from './sidebar.tsx';

const model = 'gpt-5-5';
const chatPath = (id: string) => `/c/${id}`;

const markdown: MarkdownLook = {
  Code: ({ language, code }) => (
    <pre class="code-frame">
      <div class="code-head">
        {language || 'text'}
        <button type="button" aria-label="Copy">
          <Icon name="copy" /> Copy code
        </button>
      </div>
      <div class="cm-editor" dir="ltr">
        <pre class="cm-content">
          <code>{code}</code>
        </pre>
      </div>
    </pre>
  ),
};

const UserMessage = ({ turn }: { turn: Turn }) => (
  <>
    <div data-message-author-role="user" data-message-id={turn.id} dir="auto" class="text-message">
      <div class="user-row">
        <div class="user-message-bubble-color bubble">
          <div class="whitespace-pre-wrap">{turn.text}</div>
        </div>
      </div>
    </div>
    <div class="actions-row end">
      <div aria-label="Your message actions" role="group" class="actions">
        <button type="button" aria-label="Copy message" data-testid="copy-turn-action-button">
          <Icon name="copy" />
        </button>
        <button type="button" aria-label="Edit message">
          <Icon name="edit" />
        </button>
      </div>
    </div>
  </>
);

const Thoughts = ({ turn }: { turn: Turn }) => (
  <div
    data-message-author-role="assistant"
    data-message-id={`${turn.key}-thoughts`}
    data-message-model-slug={model}
    dir="auto"
    class="text-message"
  >
    <div data-testid="thoughts" class="thoughts">
      <button type="button" aria-expanded="true">
        {turn.text ? 'Thought for 4s' : 'Thinking'} <Icon name="down" />
      </button>
      <p>{turn.reasoning}</p>
    </div>
  </div>
);

const AssistantMessage = ({ turn, regenerate }: { turn: Turn; regenerate: () => void }) => (
  <>
    <div class="agent-turn">
      {turn.reasoning && <Thoughts turn={turn} />}
      <div
        data-message-author-role="assistant"
        data-message-id={turn.id}
        data-message-model-slug={turn.state === 'waiting' ? undefined : model}
        data-turn-start-message={turn.reasoning ? undefined : 'true'}
        dir="auto"
        tabIndex={0}
        class="text-message"
      >
        {turn.state === 'waiting' && <span class="result-thinking" />}
        {turn.text && (
          <div
            class={`markdown prose dark:prose-invert${turn.state === 'streaming' ? ' streaming-animation' : ''}`}
          >
            <MarkdownView text={turn.text} look={markdown} />
          </div>
        )}
      </div>
    </div>
    {turn.state === 'complete' && (
      <div class="actions-row">
        <div aria-label="Response actions" role="group" class="actions">
          <button type="button" aria-label="Copy response" data-testid="copy-turn-action-button">
            <Icon name="copy" />
          </button>
          <button type="button" aria-label="Good response" data-testid="good-response-turn-action-button">
            <Icon name="good" />
          </button>
          <button type="button" aria-label="Bad response" data-testid="bad-response-turn-action-button">
            <Icon name="bad" />
          </button>
          <button
            type="button"
            aria-label="Try again"
            data-testid="regenerate-turn-action-button"
            onClick={regenerate}
          >
            <Icon name="retry" />
          </button>
        </div>
      </div>
    )}
  </>
);

function TurnSection({ turn, number, regenerate }: { turn: Turn; number: number; regenerate: () => void }) {
  const user = turn.role === 'user';
  return (
    <section
      class="turn"
      dir="auto"
      hidden={turn.hidden}
      data-turn-id={turn.key}
      data-testid={`conversation-turn-${number}`}
      data-scroll-anchor="false"
      data-turn={turn.role}
    >
      <h4 class="sr-only select-none">{user ? 'You said:' : 'ChatGPT said:'}</h4>
      <div class="column">
        {user ? <UserMessage turn={turn} /> : <AssistantMessage turn={turn} regenerate={regenerate} />}
      </div>
    </section>
  );
}

const ComposerForm = ({ state, actions }: PageProps) => (
  <Composer
    busy={state.busy}
    placeholder="Ask anything"
    box={{
      id: 'prompt-textarea',
      class: 'ProseMirror',
      'aria-label': 'Chat with ChatGPT',
      'data-virtualkeyboard': 'true',
    }}
    send={(prompt) => void actions.send(prompt)}
    draw={({ box, filled, submit }) => (
      <form class="composer" data-type="unified-composer" onSubmit={(event) => event.preventDefault()}>
        <div class="surface" data-composer-surface="true">
          <button
            type="button"
            id="composer-plus-btn"
            data-testid="composer-plus-btn"
            aria-label="Add files and more"
            class="round"
          >
            <Icon name="plus" />
          </button>
          <div class="prosemirror-parent">
            <textarea
              name="prompt-textarea"
              placeholder="Ask anything"
              aria-label="Chat with ChatGPT"
              style="display: none"
            />
            {box}
          </div>
          {state.busy ? (
            <button
              type="button"
              id="composer-submit-button"
              data-testid="stop-button"
              aria-label="Stop streaming"
              class="round filled"
              onClick={actions.stop}
            >
              <Icon name="stop" />
            </button>
          ) : filled ? (
            <button
              type="button"
              id="composer-submit-button"
              data-testid="send-button"
              aria-label="Send prompt"
              class="round filled"
              onClick={submit}
            >
              <Icon name="up" />
            </button>
          ) : (
            <div data-testid="composer-speech-button-container">
              <button
                type="button"
                data-testid="composer-speech-button"
                aria-label="Start Voice"
                class="round filled"
              >
                <Icon name="voice" />
              </button>
            </div>
          )}
        </div>
      </form>
    )}
  />
);

function Page({ state, actions }: PageProps) {
  return (
    <>
      <Sidebar name="ChatGPT" actions={actions} chatPath={chatPath} open={state.conversationId} />
      <div class="stage" data-scroll-root="">
        <header id="page-header">
          <button
            type="button"
            aria-label="Model selector"
            data-testid="model-switcher-dropdown-button"
            class="model"
          >
            ChatGPT <Icon name="down" />
          </button>
          {state.temporary && <span class="badge">Temporary chat</span>}
        </header>
        <main id="main">
          <div id="thread">
            {state.turns.map((turn, index) => (
              <Steady
                key={turn.key}
                by={[turn, index, state.redraw]}
                draw={() => (
                  <TurnSection turn={turn} number={index + 1} regenerate={() => void actions.regenerate()} />
                )}
              />
            ))}
            {state.turns.length === 0 && <h1 class="welcome">What are you working on?</h1>}
          </div>
        </main>
        <div id="thread-bottom-container">
          {!state.readOnly && <ComposerForm state={state} actions={actions} />}
          <p class="disclaimer">A local imitation for testing. It is not ChatGPT.</p>
        </div>
        <div class="sr-only" role="alert" aria-live="assertive" id="aria-notify-live-region-assertive" />
        <div class="sr-only" role="status" aria-live="polite" id="aria-notify-live-region-polite" />
      </div>
    </>
  );
}

export const chatgptA: SiteLook = {
  bodyClass: 'chatgpt generation-a',
  title: 'ChatGPT',
  Page,
  newChatPath: '/',
  chatPath,
  addressesOf: (id) => [
    { afterMs: 300, path: `/c/WEB:${id}` },
    { afterMs: 1200, path: chatPath(id) },
  ],
  pendingId: { until: 'first-token', of: (id) => `request-placeholder-request-WEB:${id}-0` },
};
