/*
 * ERNIE Bot. Wenxin's page (generation B, since June 2026) keeps question and answer in pairs, whose state is in
 * attributes; the one of Yiyan (A) has little but hashed classes.
 */
import type { Turn } from '../client/chat-state.ts';
import { MarkdownView } from '../client/markdown-view.tsx';
import type { PageProps, SiteLook } from '../client/site-look.ts';
import { PlainComposer, PlainFrame, PlainTurns, plainMarkdown } from './plain-frame.tsx';

const markdown = { ...plainMarkdown, paragraphClass: 'marklang-paragraph' };

const Question = ({ turn }: { turn: Turn }) => (
  <div class="conversation-flow-question-container">
    <div class="cs-question-bubble" data-query={turn.text}>
      <span class="cs-question-pure-text">{turn.text}</span>
    </div>
  </div>
);

const Thinking = ({ turn }: { turn: Turn }) => (
  <div class="ai-entry-block ai-thinking-steps">
    <header class="root-header">
      <div class="thinking-steps-title-text">{turn.text ? '深度思考完成' : '思考中'}</div>
    </header>
    <div class="cosd-markdown">
      <div class="cosd-markdown-content">
        <div class="marklang">{turn.reasoning}</div>
      </div>
    </div>
  </div>
);

const status = (turn: Turn) => (turn.state === 'complete' ? 'COMPLETE' : 'GENERATING');

const Answer = ({ turn, retry }: { turn: Turn; retry: () => void }) => (
  <div class="conversation-flow-answer-container">
    <div class="answer-box">
      <div class="cs-answer-container" data-status={status(turn)}>
        <div class="ai-entry">
          {turn.reasoning && <Thinking turn={turn} />}
          <div class="ai-entry-block ai-markdown">
            <div class="cosd-markdown">
              <div class="cosd-markdown-mask">…</div>
              <div class="cosd-markdown-content">
                <div class="marklang">
                  <MarkdownView text={turn.text} look={markdown} />
                </div>
                {turn.state !== 'complete' && <span class="cosd-markdown-loading" />}
              </div>
            </div>
          </div>
        </div>
      </div>
      {turn.state === 'complete' && (
        <div class="cs-answer-hover-menu-container">
          <span>深度思考</span>
          <button type="button" aria-label="重新生成" onClick={retry} />
        </div>
      )}
    </div>
  </div>
);

function PageB({ state, actions }: PageProps) {
  const retry = () => void actions.regenerate();
  return (
    <PlainFrame
      look={ernieB}
      state={state}
      actions={actions}
      composer={
        <PlainComposer
          state={state}
          actions={actions}
          textarea
          box={{ id: 'chat-textarea', class: 'ci-textarea' }}
          submit={{ class: 'ci-submit-button' }}
          stop={{ class: 'ci-submit-button' }}
        />
      }
    >
      <div id="conversation-flow-content">
        <PlainTurns
          state={state}
          draw={(turn) => (
            <div
              class="chat-qa-container"
              data-qa-pair-id={turn.id}
              data-chat-status={status(turn)}
              hidden={turn.hidden}
            >
              {turn.role === 'user' ? <Question turn={turn} /> : <Answer turn={turn} retry={retry} />}
            </div>
          )}
        />
      </div>
    </PlainFrame>
  );
}

const TurnA = ({ turn, retry }: { turn: Turn; retry: () => void }) =>
  turn.role === 'user' ? (
    <div class="questionBox__a1b2" hidden={turn.hidden}>
      <div class="questionText__c3d4">
        <span>{turn.text}</span>
      </div>
    </div>
  ) : (
    <div class="answerBox__e5f6" hidden={turn.hidden}>
      {turn.reasoning && <div class="mdRenderContainer__g7h8">{turn.reasoning}</div>}
      <div id="answer_text_id" class="custom-html md-stream-desktop">
        <MarkdownView text={turn.text} look={plainMarkdown} />
      </div>
      {turn.state === 'complete' && <button type="button" aria-label="重新生成" onClick={retry} />}
    </div>
  );

function PageA({ state, actions }: PageProps) {
  const retry = () => void actions.regenerate();
  return (
    <PlainFrame
      look={ernieA}
      state={state}
      actions={actions}
      composer={
        <PlainComposer
          state={state}
          actions={actions}
          box={{ class: 'editable__T7WA' }}
          submit={{ class: 'btnContainer__sFTJ' }}
          stop={{ class: 'stopDealBtn__j89p', 'data-auto-test': 'stop_response' }}
        />
      }
    >
      <div id="DIALOGUE_CONTAINER_ID">
        <PlainTurns state={state} draw={(turn) => <TurnA turn={turn} retry={retry} />} />
      </div>
    </PlainFrame>
  );
}

const common = { site: 'ernie', keepsBranches: true, title: 'ERNIE Bot', newChatPath: '/' };
const pathB = (id: string) => `/search/${id}`;
const pathA = (id: string) => `/chat/${id}`;

export const ernieB: SiteLook = {
  ...common,
  generation: 'b',
  bodyClass: 'ernie generation-b',
  Page: PageB,
  chatPath: pathB,
  addressesOf: (id) => [{ afterMs: 500, path: pathB(id) }],
};

export const ernieA: SiteLook = {
  ...common,
  generation: 'a',
  host: 'yiyan.baidu.com',
  bodyClass: 'ernie generation-a',
  Page: PageA,
  chatPath: pathA,
  addressesOf: (id) => [{ afterMs: 500, path: pathA(id) }],
};
