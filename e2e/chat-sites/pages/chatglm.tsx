/* ChatGLM: rows with numbers for questions and answers, thinking in a block of its own before the answer. */
import type { Turn } from '../client/chat-state.ts';
import { MarkdownView } from '../client/markdown-view.tsx';
import type { PageProps, SiteLook } from '../client/site-look.ts';
import { PlainComposer, PlainFrame, PlainTurns, plainMarkdown } from './plain-frame.tsx';

const Question = ({ turn, pair }: { turn: Turn; pair: number }) => (
  <div class="conversation question" id={`row-question-${pair}`}>
    <img class="user-img" alt="" />
    <div class="question-txt">{turn.text}</div>
  </div>
);

const Answer = ({ turn, pair }: { turn: Turn; pair: number }) => (
  <div class="answer" id={`row-answer-${pair}`}>
    <div class="assistant-name">ChatGLM</div>
    <div class="answer-content-wrap">
      {turn.state !== 'complete' && <span class="generating-icon" />}
      {turn.reasoning && (
        <div class="advance-thinking">
          <div class="thinking-title">{turn.text ? '思考结束' : '思考中'}</div>
          <div class="thinking-content">
            <blockquote slot="content">
              <div class="markdown-body">
                <p>{turn.reasoning}</p>
              </div>
            </blockquote>
          </div>
        </div>
      )}
      <div class="markdown-body">
        <MarkdownView text={turn.text} look={plainMarkdown} />
      </div>
    </div>
    <div class="interact-container">
      <span>复制</span>
    </div>
  </div>
);

const chatPath = (id: string) => `/main/alltoolsdetail?cid=${id.replaceAll('-', '').slice(0, 24)}`;

const Page = ({ state, actions }: PageProps) => (
  <PlainFrame
    look={chatglm}
    state={state}
    actions={actions}
    header={
      <div class="wrapper-title">
        <span class="showHideText">GLM-5</span>
      </div>
    }
    composer={
      <div class="main-chat-search">
        <div id="search-input-box" class={state.busy ? 'enter searching' : 'enter'}>
          <PlainComposer
            state={state}
            actions={actions}
            textarea
            box={{}}
            submit={{ class: 'enter-icon-container' }}
            stop={{ class: 'enter-icon-container' }}
          />
        </div>
      </div>
    }
  >
    <div class="conversation-list">
      <PlainTurns
        state={state}
        draw={(turn, at) => {
          const Row = turn.role === 'user' ? Question : Answer;
          return (
            <div class="conversation-item">
              <Row turn={turn} pair={Math.floor(at / 2)} />
            </div>
          );
        }}
      />
    </div>
  </PlainFrame>
);

export const chatglm: SiteLook = {
  site: 'chatglm',
  generation: 'a',
  bodyClass: 'chatglm',
  title: 'ChatGLM',
  newChatPath: '/main/alltoolsdetail',
  chatPath,
  addressesOf: (id) => [{ afterMs: 300, path: chatPath(id) }],
  Page,
};
