/*
 * ChatGPT as signed-in people get it: the page around `ChatgptATurn`s. The address passes through a transient
 * `/c/WEB:<id>`, and an answer bears a placeholder id until its first token.
 */
import { Composer } from '../client/composer.tsx';
import type { PageProps, SiteLook } from '../client/site-look.ts';
import { ChatgptATurn } from './chatgpt-a-turn.tsx';
import { IconButton } from './chatgpt-parts.tsx';
import { Icon } from './icon.tsx';
import { Sidebar } from './sidebar.tsx';
import { PlainTurns } from './plain-frame.tsx';

const chatPath = (id: string) => `/c/${id}`;

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
          <IconButton
            icon="plus"
            id="composer-plus-btn"
            data-testid="composer-plus-btn"
            aria-label="Add files and more"
            class="round"
          />
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
            <IconButton
              icon="stop"
              id="composer-submit-button"
              data-testid="stop-button"
              aria-label="Stop streaming"
              class="round filled"
              onClick={actions.stop}
            />
          ) : filled ? (
            <IconButton
              icon="up"
              id="composer-submit-button"
              data-testid="send-button"
              aria-label="Send prompt"
              class="round filled"
              onClick={submit}
            />
          ) : (
            <div data-testid="composer-speech-button-container">
              <IconButton
                icon="voice"
                data-testid="composer-speech-button"
                aria-label="Start Voice"
                class="round filled"
              />
            </div>
          )}
        </div>
      </form>
    )}
  />
);

function Page({ state, actions }: PageProps) {
  const noticeAt = (index: number) => (index === state.turns.length - 1 ? state.notice : null);
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
            <PlainTurns
              state={state}
              also={(_turn, index) => noticeAt(index)}
              draw={(turn, index) => (
                <ChatgptATurn
                  turn={turn}
                  number={index + 1}
                  notice={noticeAt(index)}
                  regenerate={() => void actions.regenerate()}
                />
              )}
            />
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
  site: 'chatgpt',
  generation: 'a',
  keepsBranches: true,
  bodyClass: 'chatgpt generation-a',
  title: 'ChatGPT',
  Page,
  newChatPath: '/',
  chatPath,
  addressesOf: (id) => [
    { afterMs: 300, path: `/c/WEB:${id}` },
    { afterMs: 1200, path: chatPath(id) },
  ],
  notices: ['platform_block', 'error'],
  pendingId: { until: 'first-token', of: (id) => `request-placeholder-request-WEB:${id}-0` },
};
