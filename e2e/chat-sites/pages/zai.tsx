/*
 * Z.ai: every turn holds an empty anchor that is called like itself, thinking lies inside the answer's element, and
 * code is drawn by an editor, line by line.
 */
import type { Turn } from '../client/chat-state.ts';
import { MarkdownView, type MarkdownLook } from '../client/markdown-view.tsx';
import type { PageProps, SiteLook } from '../client/site-look.ts';
import { PlainComposer, PlainFrame, PlainTurns } from './plain-frame.tsx';

const markdown: MarkdownLook = {
  Code: ({ language, code }) => (
    <div class="relative flex flex-col">
      <div class="absolute">{language || 'text'}</div>
      <div class="sticky">
        <button type="button" class="copy-code-button">
          Copy
        </button>
      </div>
      <div class={`language-${language || 'text'}`}>
        <div class="cm-editor">
          <div class="cm-content" role="textbox">
            {code.split('\n').map((line) => (
              <div class="cm-line">{line || <br />}</div>
            ))}
          </div>
        </div>
      </div>
    </div>
  ),
};

const Anchor = ({ turn }: { turn: Turn }) => <div class="absolute" id={`message-${turn.id}-start`} />;

const UserTurn = ({ turn }: { turn: Turn }) => (
  <div class="flex w-full user-message relative" id={`message-${turn.id}`} hidden={turn.hidden}>
    <Anchor turn={turn} />
    <div class="chat-user w-full markdown-prose">
      <div class="whitespace-pre-wrap" data-expanded="false">
        {turn.text}
      </div>
      <div aria-label="Copy">
        <button type="button">Copy</button>
      </div>
    </div>
  </div>
);

const AnswerTurn = ({ turn, retry }: { turn: Turn; retry: () => void }) => (
  <div class="flex w-full relative" id={`message-${turn.id}`} hidden={turn.hidden}>
    <Anchor turn={turn} />
    <div class="chat-assistant w-full markdown-prose">
      <div id="response-content-container">
        <div class="markdown-prose">
          {turn.reasoning && (
            <>
              <div class="thinking-chain-container">
                <button type="button">Thought Process</button>
              </div>
              <div class="thinking-block">
                <blockquote slot="content">{turn.reasoning}</blockquote>
              </div>
            </>
          )}
          <MarkdownView text={turn.text} look={markdown} />
        </div>
      </div>
    </div>
    {turn.state === 'complete' && (
      <div class="buttons">
        <button type="button" class="copy-response-button" />
        <button type="button" class="regenerate-response-button" onClick={retry} />
      </div>
    )}
  </div>
);

function Page({ state, actions }: PageProps) {
  const retry = () => void actions.regenerate();
  return (
    <PlainFrame
      look={zai}
      state={state}
      actions={actions}
      header={
        <button type="button" class="modelSelectorButton" id="model-selector-GLM-5_1-button">
          GLM-5.1
        </button>
      }
      composer={
        <PlainComposer
          state={state}
          actions={actions}
          textarea
          box={{ id: 'chat-input', placeholder: 'Send a Message' }}
          submit={{ id: 'send-message-button', class: 'sendMessageButton' }}
          stop={{ id: 'stop-message-button' }}
        />
      }
    >
      <div id="messages-container">
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

export const zai: SiteLook = {
  site: 'zai',
  generation: 'a',
  keepsBranches: true,
  bodyClass: 'zai generation-a',
  title: 'Z.ai',
  Page,
  newChatPath: '/',
  chatPath,
  addressesOf: (id) => [{ afterMs: 400, path: chatPath(id) }],
};
