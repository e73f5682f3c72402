/*
 * Doubao in the three builds that run side by side: test ids on both sides, a message id on each row, or no more
 * than the bubbles. Its list is virtual and in reverse, which is not imitated.
 */
import type { ComponentChildren, FunctionComponent } from 'preact';
import type { Turn } from '../client/chat-state.ts';
import { MarkdownView } from '../client/markdown-view.tsx';
import type { PageProps, SiteLook } from '../client/site-look.ts';
import { PlainComposer, PlainFrame, PlainTurns, plainMarkdown } from './plain-frame.tsx';

const Thinking = ({ turn, testId }: { turn: Turn; testId?: string }) => (
  <div class="thinking-box-root-nK3aq" data-testid={testId}>
    <div>{turn.text ? '已完成思考' : '思考中'}</div>
    <div class="think-quota-block-mdbox-jawSft">
      <div class="flow-markdown-body">
        <p>{turn.reasoning}</p>
      </div>
    </div>
  </div>
);

/** The bar under a message; under an answer only once it is complete. */
const Bar = ({ turn }: { turn: Turn }) =>
  turn.state === 'complete' ? (
    <div
      data-foundation-type={turn.role === 'user' ? 'send-message-action-bar' : 'receive-message-action-bar'}
    >
      <span>复制</span>
    </div>
  ) : null;

const Body = ({ turn, testId }: { turn: Turn; testId?: string }) => (
  <div class="flow-markdown-body container-P2rR72" data-testid={testId}>
    <MarkdownView text={turn.text} look={plainMarkdown} />
  </div>
);

const Bubble = ({ children }: { children: ComponentChildren }) => (
  <div class="bg-g-send-msg-bubble-bg text-g-send-msg-bubble-text rounded-s-radius-s">{children}</div>
);

type Message = FunctionComponent<{ turn: Turn }>;

const ById: Message = ({ turn }) => (
  <div data-testid="union_message">
    {turn.role === 'user' ? (
      <div data-testid="send_message" data-message-id={turn.id}>
        <Bubble>
          <div data-testid="message_text_content">{turn.text}</div>
        </Bubble>
        <Bar turn={turn} />
      </div>
    ) : (
      <div data-testid="receive_message" data-message-id={turn.id}>
        {turn.reasoning && <Thinking turn={turn} testId="think_block_collapse" />}
        <Body turn={turn} testId="message_text_content" />
        <Bar turn={turn} />
      </div>
    )}
  </div>
);

const ByRow: Message = ({ turn }) => (
  <div data-message-id={turn.id} class={turn.role === 'user' ? 'flex justify-end' : 'flex'}>
    {turn.role === 'user' ? (
      <Bubble>
        <div class="whitespace-pre-wrap">{turn.text}</div>
      </Bubble>
    ) : (
      <div>
        {turn.reasoning && <Thinking turn={turn} />}
        <Body turn={turn} />
        <div class="flex justify-end">9 条搜索结果</div>
      </div>
    )}
    <Bar turn={turn} />
  </div>
);

const ByBubble: Message = ({ turn }) => (
  <div class="top-item-OnBeXY">
    <div class="inner-item-SR2bfz">
      {turn.role === 'user' ? (
        <Bubble>
          <div class="whitespace-pre-wrap">{turn.text}</div>
        </Bubble>
      ) : (
        <div class="bg-g-receive-msg-bubble-bg">
          {turn.reasoning && <Thinking turn={turn} />}
          <Body turn={turn} />
        </div>
      )}
      <Bar turn={turn} />
    </div>
  </div>
);

const chatPath = (id: string) => `/chat/${BigInt(`0x${id.replaceAll('-', '').slice(0, 13)}`)}`;

const pageOf = (Row: Message) =>
  function Page({ state, actions }: PageProps) {
    return (
      <PlainFrame
        look={site}
        state={state}
        actions={actions}
        composer={
          <PlainComposer
            state={state}
            actions={actions}
            textarea
            box={{ class: 'semi-input-textarea', 'data-testid': 'chat_input_input' }}
            submit={{ id: 'flow-end-msg-send', 'data-testid': 'chat_input_send_button' }}
            stop={{ class: 'break-btn-Rv8NnA', 'data-testid': 'chat_input_local_break_button' }}
          />
        }
      >
        <PlainTurns
          state={state}
          draw={(turn) => (
            <div class="v_list_row">
              <Row turn={turn} />
            </div>
          )}
        />
      </PlainFrame>
    );
  };

const site = {
  site: 'doubao',
  bodyClass: 'doubao',
  title: 'Doubao',
  newChatPath: '/chat/',
  chatPath,
  addressesOf: (id) => [
    { afterMs: 30, path: `/chat/local_${id.slice(0, 8)}` },
    { afterMs: 400, path: chatPath(id) },
  ],
} satisfies Partial<SiteLook>;

export const doubaoA: SiteLook = { ...site, generation: 'a', Page: pageOf(ById) };
export const doubaoB: SiteLook = { ...site, generation: 'b', Page: pageOf(ByRow) };
export const doubaoC: SiteLook = { ...site, generation: 'c', Page: pageOf(ByBubble) };
