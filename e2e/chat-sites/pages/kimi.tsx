/*
 * Kimi: segments in a column. Thinking is drawn as markdown too, in a container of its own beside the answer's, and
 * what sends is no button but a container that turns into the stop control.
 */
import type { Turn } from '../client/chat-state.ts';
import { MarkdownView, type MarkdownLook } from '../client/markdown-view.tsx';
import type { PageProps, SiteLook } from '../client/site-look.ts';
import { PlainComposer, PlainFrame, PlainTurns } from './plain-frame.tsx';

const markdown: MarkdownLook = {
  paragraphClass: 'paragraph',
  Code: ({ language, code }) => (
    <div class="segment-code">
      <header class="segment-code-header">
        <span class="segment-code-lang">{language || 'text'}</span>
        <div class="icon-button">Copy</div>
      </header>
      <div class="syntax-highlighter">
        <pre class={`language-${language || 'text'}`}>
          <code>{code}</code>
        </pre>
      </div>
    </div>
  ),
};

const UserTurn = ({ turn }: { turn: Turn }) => (
  <div class="chat-content-item chat-content-item-user" hidden={turn.hidden}>
    <div class="segment segment-user">
      <div class="segment-container">
        <div class="segment-content">
          <div class="segment-content-box">
            <div class="user-content">
              <span class="user-content__text">{turn.text}</span>
            </div>
          </div>
        </div>
        <div class="segment-user-action-row">
          <div class="simple-button">Edit</div>
        </div>
      </div>
    </div>
  </div>
);

const Thinking = ({ turn }: { turn: Turn }) => (
  <div class="toolcall-rollup__part">
    <div class="toolcall-container thinking-container">
      <div class="toolcall-title-container">{turn.text ? 'Thinking completed' : 'Thinking'}</div>
      <div class="markdown-container toolcall-content-text">
        <div class="markdown">{turn.reasoning}</div>
      </div>
    </div>
  </div>
);

const AnswerTurn = ({ turn, retry }: { turn: Turn; retry: () => void }) => (
  <div class="chat-content-item chat-content-item-assistant" hidden={turn.hidden}>
    <div class="segment segment-assistant">
      <div class="segment-container">
        <div class="segment-content">
          <div class="segment-content-box">
            <div class="toolcall-rollup">
              {turn.reasoning && <Thinking turn={turn} />}
              <div class="toolcall-rollup__part">
                <div class="markdown-container">
                  <div class="markdown">
                    <MarkdownView text={turn.text} look={markdown} />
                  </div>
                </div>
              </div>
            </div>
          </div>
          <div class="okc-cards-container" />
          {turn.state === 'complete' && (
            <div class="segment-assistant-actions">
              <div class="icon-button">Copy</div>
              <button type="button" class="icon-button" aria-label="Regenerate" onClick={retry} />
            </div>
          )}
        </div>
      </div>
    </div>
  </div>
);

function Page({ state, actions }: PageProps) {
  const retry = () => void actions.regenerate();
  return (
    <PlainFrame
      look={kimi}
      state={state}
      actions={actions}
      composer={
        <div class="chat-editor">
          <PlainComposer
            state={state}
            actions={actions}
            box={{ class: 'chat-input-editor', 'data-lexical-editor': 'true', role: 'textbox' }}
            submit={{ class: 'send-button-container' }}
            stop={{ class: 'send-button-container stop' }}
          >
            <div class="current-model">
              <span class="name">K3</span>
            </div>
          </PlainComposer>
        </div>
      }
    >
      <div class="chat-content-list">
        <PlainTurns
          state={state}
          draw={(turn) =>
            turn.role === 'user' ? <UserTurn turn={turn} /> : <AnswerTurn turn={turn} retry={retry} />
          }
        />
      </div>
    </PlainFrame>
  );
}

const chatPath = (id: string) => `/chat/${id}`;

export const kimi: SiteLook = {
  site: 'kimi',
  generation: 'a',
  keepsBranches: true,
  bodyClass: 'kimi generation-a',
  title: 'Kimi',
  Page,
  newChatPath: '/',
  chatPath,
  addressesOf: (id) => [{ afterMs: 600, path: chatPath(id) }],
};
