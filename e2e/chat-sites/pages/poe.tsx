/*
 * Poe: a question and its answer in one tuple, told apart by the side they stand on; classes with hashes; above each
 * answer the name of the model that gives it.
 */
import type { ComponentChildren } from 'preact';
import type { Turn } from '../client/chat-state.ts';
import { MarkdownView, type MarkdownLook } from '../client/markdown-view.tsx';
import type { PageProps, SiteLook } from '../client/site-look.ts';
import { PlainComposer, PlainFrame, PlainTurns } from './plain-frame.tsx';

const markdown: MarkdownLook = {
  Code: ({ language, code }) => (
    <div class="MarkdownCodeBlock_container__nRn2j">
      <div class="MarkdownCodeBlock_codeHeader__5MZpO">
        <div class="MarkdownCodeBlock_languageName__4_BF8">{language || 'text'}</div>
        <button type="button">Copy</button>
      </div>
      <pre class="MarkdownCodeBlock_preTag__QMZEO">
        <code>{code}</code>
      </pre>
    </div>
  ),
};

const Words = ({ children }: { children: ComponentChildren }) => (
  <div class="Message_messageTextContainer__w64Sc">
    <div class="Message_selectableText__SQ8WH">
      <div class="Markdown_markdownContainer__Tz3HQ">{children}</div>
    </div>
  </div>
);

const Message = ({ turn, children }: { turn: Turn; children: ComponentChildren }) => (
  <div
    class="ChatMessage_chatMessage__xkgHx"
    id={`message-${turn.id}`}
    data-complete={String(turn.state === 'complete')}
  >
    {children}
  </div>
);

const Question = ({ turn }: { turn: Turn }) => (
  <Message turn={turn}>
    <div class="ChatMessage_messageWrapper__4Ugd6 ChatMessage_rightSideMessageWrapper__r0roB">
      <div class="Message_row__ug_UU Message_rightSideMessageRow__23wdY">
        <button type="button" aria-label="More actions" />
        <div class="Message_rightSideMessageBubble__ioa_i">
          <Words>
            {turn.text.split('\n').map((line) => (
              <p>{line}</p>
            ))}
          </Words>
          <div class="Message_messageMetadataContainer__nBPq7">
            <span>23:28</span>
          </div>
        </div>
      </div>
    </div>
  </Message>
);

const Answer = ({ turn, retry }: { turn: Turn; retry: () => void }) => (
  <>
    <Message turn={turn}>
      <div class="LeftSideMessageHeader_leftSideMessageHeader__5CfdD">
        <a class="BotHeader_title__cURS_" href="/Assistant">
          <div class="BotHeader_textContainer__kVf_I">
            <p>Assistant</p>
          </div>
        </a>
      </div>
      <div class="ChatMessage_messageWrapper__4Ugd6">
        <div class="Message_leftSideMessageBubble__VPdk6">
          {turn.reasoning && <div class="ThinkingBlock_container__aB3dE">{turn.reasoning}</div>}
          <Words>
            <MarkdownView text={turn.text} look={markdown} />
          </Words>
        </div>
      </div>
    </Message>
    {turn.state === 'complete' && (
      <section class="ChatMessageActionBar_actionBar__gyeEs">
        <button type="button" aria-label="Retry" onClick={retry}>
          Retry
        </button>
      </section>
    )}
  </>
);

function Page({ state, actions }: PageProps) {
  const retry = () => void actions.regenerate();
  return (
    <PlainFrame
      look={poe}
      state={state}
      actions={actions}
      composer={
        <PlainComposer
          state={state}
          actions={actions}
          textarea
          box={{ class: 'GrowingTextArea_textArea__ZWQbP', placeholder: 'Start a new chat' }}
          submit={{ class: 'ChatMessageSendButton_sendButton__4ZyI4', 'aria-label': 'Send message' }}
          stop={{ class: 'ChatStopMessageButton_stopButton__QOW41', 'aria-label': 'Stop message' }}
        />
      }
    >
      <PlainTurns
        state={state}
        draw={(turn) => (
          <div class="ChatMessagesView_messageTuple__Jh5lQ">
            {turn.role === 'user' ? <Question turn={turn} /> : <Answer turn={turn} retry={retry} />}
          </div>
        )}
      />
    </PlainFrame>
  );
}

export const poe: SiteLook = {
  site: 'poe',
  generation: 'a',
  bodyClass: 'poe generation-a',
  title: 'Poe',
  Page,
  newChatPath: '/',
  chatPath: (id) => `/chat/${id}`,
  addressesOf: (id) => [{ afterMs: 300, path: `/chat/${id}` }],
};
