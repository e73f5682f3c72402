/*
 * Qwen (chat.qwen.ai): turns with ids of their own in a list that holds only what is in view. Code is drawn by an
 * editor, in lines that are hidden from screen readers.
 */
import type { Turn } from '../client/chat-state.ts';
import { MarkdownView, type MarkdownLook } from '../client/markdown-view.tsx';
import type { PageProps, SiteLook } from '../client/site-look.ts';
import { PlainComposer, PlainFrame, PlainTurns } from './plain-frame.tsx';

const markdown: MarkdownLook = {
  paragraphClass: 'qwen-markdown-paragraph',
  Code: ({ language, code }) => (
    <pre class="qwen-markdown-code">
      <div class="qwen-markdown-code-header-wrapper">
        <div class="qwen-markdown-code-header">
          <div>{language || 'plaintext'}</div>
        </div>
      </div>
      <div class="qwen-markdown-code-body">
        <div class="monaco-editor" role="code">
          <div class="margin" role="presentation" aria-hidden="true">
            <div class="line-numbers">1</div>
          </div>
          <div class="view-lines" role="presentation" aria-hidden="true">
            {code.split('\n').map((line) => (
              <div class="view-line">
                <span>{line}</span>
              </div>
            ))}
          </div>
        </div>
      </div>
    </pre>
  ),
};

const UserTurn = ({ turn }: { turn: Turn }) => (
  <div class="qwen-chat-message qwen-chat-message-user" id={`qwen-chat-message-user-${turn.id}`}>
    <div class="chat-user-message">
      <p class="whitespace-pre-wrap user-message-content">{turn.text}</p>
    </div>
    <div class="user-message-footer">
      <div class="qwen-chat-package-comp-new-action-control">Copy</div>
    </div>
  </div>
);

const Thinking = ({ turn }: { turn: Turn }) => (
  <>
    <div class="qwen-chat-thinking-tool-status-card-wraper">
      <div class="qwen-chat-tool-status-card">
        <div class="qwen-chat-thinking-status-card-title-text">
          {turn.text ? 'Thought completed' : 'Thinking'}
        </div>
      </div>
    </div>
    <div class="response-message-content phase-thinking">
      <div class="qwen-markdown">{turn.reasoning}</div>
    </div>
  </>
);

const AnswerTurn = ({ turn, retry }: { turn: Turn; retry: () => void }) => (
  <div class="qwen-chat-message qwen-chat-message-assistant" id={`qwen-chat-message-assistant-${turn.id}`}>
    <div class="chat-response-message" id={`chat-response-message-${turn.id}`}>
      {turn.reasoning && <Thinking turn={turn} />}
      <div class="response-message-content phase-answer">
        <div class="qwen-markdown qwen-markdown-loose">
          <MarkdownView text={turn.text} look={markdown} />
        </div>
      </div>
      {turn.state === 'complete' && (
        <div class="response-message-footer">
          <div class="qwen-chat-search-card">+38</div>
          <button type="button" class="copy-response-button" />
          <button type="button" class="regenerate" aria-label="Regenerate" onClick={retry} />
        </div>
      )}
    </div>
  </div>
);

function Page({ state, actions }: PageProps) {
  const retry = () => void actions.regenerate();
  return (
    <PlainFrame
      look={qwen}
      state={state}
      actions={actions}
      header={
        <div id="qwen-chat-header-content">
          <div class="index-module__model-selector-text___XvWe0">Qwen3.6-Plus</div>
        </div>
      }
      composer={
        <div class="message-input-container">
          <PlainComposer
            state={state}
            actions={actions}
            textarea
            box={{ class: 'message-input-textarea', placeholder: 'How can I help you today?' }}
            submit={{ class: 'send-button' }}
            stop={{ class: 'stop-button' }}
          />
        </div>
      }
    >
      <div data-list="messages">
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

const chatPath = (id: string) => `/c/${id}`;

export const qwen: SiteLook = {
  site: 'qwen',
  generation: 'a',
  bodyClass: 'qwen generation-a',
  title: 'Qwen',
  Page,
  newChatPath: '/',
  chatPath,
  addressesOf: (id) => [{ afterMs: 500, path: chatPath(id) }],
};
