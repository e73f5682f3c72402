/*
 * Qianwen: rounds of a question and its answers, of which all but one are hidden. Thinking is a card with the same
 * markdown in it as the answer.
 */
import type { Turn } from '../client/chat-state.ts';
import { MarkdownView, type MarkdownLook } from '../client/markdown-view.tsx';
import type { PageProps, SiteLook } from '../client/site-look.ts';
import { PlainComposer, PlainFrame, PlainTurns } from './plain-frame.tsx';

const markdown: MarkdownLook = {
  paragraphClass: 'qk-md-paragraph',
  Code: ({ language, code }) => (
    <div class="qw-md-code">
      <div class="h-9">
        <span class="mr-auto">{language || 'text'}</span>
        <button type="button">复制</button>
      </div>
      <div class="codeHighlighterWrapper">
        <pre>
          <code>
            <span class="linenumber react-syntax-highlighter-line-number">1</span>
            {code}
          </code>
        </pre>
      </div>
    </div>
  ),
};

const UserTurn = ({ turn }: { turn: Turn }) => (
  <div class="chat-question-wrap" hidden={turn.hidden}>
    <div class="chat-question-card-wrap" data-chat-question-wrap={turn.id}>
      <div class="message-card-wrap question" data-mt="text/plain">
        <div class="question-text-card">{turn.text}</div>
      </div>
    </div>
    <button type="button">编辑</button>
  </div>
);

const Thinking = ({ turn }: { turn: Turn }) => (
  <div data-card_name="deep_think" class="thinking-card">
    <div class="text-caption">{turn.text ? '已完成思考' : '思考中'}</div>
    <div class="thinking-content-tIwPU3">
      <div class="qk-markdown">{turn.reasoning}</div>
    </div>
  </div>
);

const AnswerTurn = ({ turn, retry }: { turn: Turn; retry: () => void }) => (
  <div class="chat-answers-card-wrap" data-chat-answers-wrap={turn.id} hidden={turn.hidden}>
    {turn.reasoning && <Thinking turn={turn} />}
    <div class="answer-common-card">
      <div class="markdown-pc-special-class">
        <div class={turn.state === 'complete' ? 'qk-markdown qk-markdown-complete' : 'qk-markdown'}>
          <MarkdownView text={turn.text} look={markdown} />
        </div>
      </div>
    </div>
    {turn.state === 'complete' && (
      <>
        <div id={`multi-message-card-finish-anchor-${turn.id}`} />
        <div data-answer-feedback-toolbar="true">
          <div class="link-title">9篇来源</div>
          <button type="button" aria-label="重新生成" onClick={retry} />
        </div>
      </>
    )}
  </div>
);

function Page({ state, actions }: PageProps) {
  const retry = () => void actions.regenerate();
  return (
    <PlainFrame
      look={qianwen}
      state={state}
      actions={actions}
      composer={
        <div data-chat-input-body="true">
          <PlainComposer
            state={state}
            actions={actions}
            box={{ role: 'textbox', 'data-slate-editor': 'true' }}
            submit={{ 'aria-label': '发送消息' }}
            stop={{ 'aria-label': '停止回答' }}
          />
        </div>
      }
    >
      <div id="message-list-scroller">
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

const chatPath = (id: string) => `/chat/${id.replaceAll('-', '')}`;

export const qianwen: SiteLook = {
  site: 'qianwen',
  generation: 'a',
  keepsBranches: true,
  bodyClass: 'qianwen generation-a',
  title: 'Qianwen',
  Page,
  newChatPath: '/',
  chatPath,
  addressesOf: (id) => [{ afterMs: 400, path: chatPath(id) }],
};
