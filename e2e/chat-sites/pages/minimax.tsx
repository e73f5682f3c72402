/* MiniMax Agent (Mavis): the person's words in a bubble, the answer in no bubble at all, the time as bare words. */
import type { Turn } from '../client/chat-state.ts';
import { MarkdownView } from '../client/markdown-view.tsx';
import type { PageProps, SiteLook } from '../client/site-look.ts';
import { PlainComposer, PlainFrame, PlainTurns, plainMarkdown } from './plain-frame.tsx';

const Question = ({ turn }: { turn: Turn }) => (
  <div class="flex flex-col items-end">
    <div class="rounded-2xl px-3 py-2">
      <p class="message-container-user-text">{turn.text}</p>
    </div>
    <span>13:38</span>
  </div>
);

const Answer = ({ turn }: { turn: Turn }) => (
  <div class="message-animate-in">
    {turn.reasoning && (
      <details open class="thinking-block">
        <summary>{turn.text ? '思考已完成' : '思考中'}</summary>
        <div class="matrix-markdown">{turn.reasoning}</div>
      </details>
    )}
    <div class="matrix-markdown">
      <MarkdownView text={turn.text} look={plainMarkdown} />
    </div>
    <span>13:38</span>
  </div>
);

const chatPath = (id: string) => `/mavis?id=${BigInt(`0x${id.replaceAll('-', '').slice(0, 12)}`)}`;

const Page = ({ state, actions }: PageProps) => (
  <PlainFrame
    look={minimax}
    state={state}
    actions={actions}
    composer={
      <PlainComposer
        state={state}
        actions={actions}
        box={{ class: 'tiptap ProseMirror' }}
        submit={{ 'aria-label': '发送' }}
        stop={{ 'aria-label': '停止' }}
      />
    }
  >
    <div class="message-container-chat-content">
      <PlainTurns
        state={state}
        draw={(turn) => (turn.role === 'user' ? <Question turn={turn} /> : <Answer turn={turn} />)}
      />
    </div>
  </PlainFrame>
);

export const minimax: SiteLook = {
  site: 'minimax',
  generation: 'b',
  bodyClass: 'minimax',
  title: 'MiniMax',
  newChatPath: '/mavis',
  chatPath,
  addressesOf: (id) => [{ afterMs: 250, path: chatPath(id) }],
  Page,
};
