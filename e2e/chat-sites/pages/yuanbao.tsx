/*
 * Yuanbao: turns with their number, speaker and state in attributes. Thinking is markdown in clothes of its own inside
 * the same component as the answer, code has three `pre`s around it, and a moderated turn is flagged.
 */
import type { Turn } from '../client/chat-state.ts';
import { MarkdownView, type MarkdownLook } from '../client/markdown-view.tsx';
import type { PageProps, SiteLook } from '../client/site-look.ts';
import { PlainComposer, PlainFrame, PlainTurns } from './plain-frame.tsx';

const markdown: MarkdownLook = {
  paragraphClass: 'ybc-p',
  Code: ({ language, code }) => (
    <pre class="ybc-pre-component">
      <div class="hyc-common-markdown__code">
        <div class="hyc-common-markdown__code__hd">
          <div class="hyc-common-markdown__code__hd__l">{language || 'text'}</div>
        </div>
        <pre class="hyc-common-markdown__code-lan">
          <pre>
            <code class={`language-${language || 'text'}`}>{code}</code>
          </pre>
        </pre>
      </div>
    </pre>
  ),
};

const Question = ({ turn }: { turn: Turn }) => (
  <div class="agent-chat__bubble agent-chat__bubble--human">
    <div class="agent-chat__bubble__content">
      <div class="hyc-content-text">{turn.text}</div>
    </div>
  </div>
);

const Thinking = ({ turn }: { turn: Turn }) => (
  <div class="hyc-component-deepsearch-cot__think">
    <div class="hyc-component-deepsearch-cot__think__header">{turn.text ? '已深度思考' : '思考中...'}</div>
    <div class="hyc-content-md hyc-content-md-done">
      <div class="hyc-common-markdown hyc-common-markdown-style-cot">{turn.reasoning}</div>
    </div>
  </div>
);

const Answer = ({ turn, retry }: { turn: Turn; retry: () => void }) => (
  <div class="agent-chat__bubble agent-chat__bubble--ai">
    <div class="hyc-component-deepsearch-cot">
      {turn.reasoning && <Thinking turn={turn} />}
      <div class={turn.state === 'complete' ? 'hyc-content-md hyc-content-md-done' : 'hyc-content-md'}>
        <div class="hyc-common-markdown hyc-common-markdown-style">
          <MarkdownView text={turn.text} look={markdown} />
        </div>
      </div>
    </div>
    {turn.state === 'complete' && (
      <div class="agent-chat__toolbar">
        <div aria-label="分享">分享</div>
        <button type="button" aria-label="重新生成" onClick={retry} />
      </div>
    )}
  </div>
);

function Page({ state, actions }: PageProps) {
  const retry = () => void actions.regenerate();
  const flagged = state.notice === 'platform_block' ? state.turns.at(-1) : undefined;
  const row = (turn: Turn, at: number, sensitive: boolean) => (
    <div
      class={`agent-chat__list__item agent-chat__list__item--${turn.role === 'user' ? 'human' : 'ai'}`}
      data-conv-id={`${state.conversationId}_${at + 1}`}
      data-conv-idx={at + 1}
      data-conv-speaker={turn.role === 'user' ? 'human' : 'ai'}
      data-conv-sensitive={String(sensitive)}
      data-conv-outputting={String(turn.state !== 'complete')}
      data-conv-status={turn.state === 'complete' ? 'finished' : 'running'}
      hidden={turn.hidden}
    >
      {turn.role === 'user' ? <Question turn={turn} /> : <Answer turn={turn} retry={retry} />}
    </div>
  );
  return (
    <PlainFrame
      look={yuanbao}
      state={state}
      actions={actions}
      header={<button type="button" {...{ 'dt-button-id': 'model_switch' }} children="Hunyuan" />}
      composer={
        <div class="agent-dialogue__content">
          <PlainComposer
            state={state}
            actions={actions}
            box={{ class: 'ql-editor' }}
            submit={{ id: 'yuanbao-send-btn' }}
            stop={{ id: 'yuanbao-send-btn', 'aria-label': '停止' }}
          />
        </div>
      }
    >
      <div class="agent-chat__list__content">
        <PlainTurns
          state={state}
          also={(turn) => turn === flagged}
          draw={(turn, at) => row(turn, at, turn === flagged)}
        />
      </div>
    </PlainFrame>
  );
}

const agent = 'naQivTmsDa';
const chatPath = (id: string) => `/chat/${agent}/${id}`;

export const yuanbao: SiteLook = {
  site: 'yuanbao',
  generation: 'a',
  keepsBranches: true,
  bodyClass: 'yuanbao generation-a',
  title: 'Yuanbao',
  Page,
  newChatPath: `/chat/${agent}`,
  chatPath,
  addressesOf: (id) => [{ afterMs: 700, path: chatPath(id) }],
  notices: ['platform_block'],
};
