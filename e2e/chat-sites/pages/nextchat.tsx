/*
 * NextChat as people host it: classes with a hash at their end, thinking as a quote before the answer, and an
 * address that never says which chat is open; what stands in its query is the imitation's own.
 */
import type { Turn } from '../client/chat-state.ts';
import { MarkdownView, type MarkdownLook } from '../client/markdown-view.tsx';
import type { PageProps, SiteLook } from '../client/site-look.ts';
import { PlainComposer, PlainFrame, PlainTurns } from './plain-frame.tsx';

const markdown: MarkdownLook = {
  Code: ({ language, code }) => (
    <pre>
      <span class="copy-code-button" />
      <code class={`hljs language-${language || 'text'}`}>{code}</code>
      <div class="show-hide-button">
        <button>Show all</button>
      </div>
    </pre>
  ),
};

/** The class of a style module. */
const module = (name: string) => `chat_${name}__x7Kq2`;

const Message = ({ turn }: { turn: Turn }) => {
  const asked = turn.role === 'user';
  const writing = turn.state !== 'complete';
  return (
    <div class={module(asked ? 'chat-message-user' : 'chat-message')}>
      <div class={module('chat-message-container')}>
        <div class={module('chat-message-header')}>
          <div class={module('chat-message-avatar')} />
          {!asked && <div class={module('chat-model-name')}>qwen3:32b</div>}
          <div class={module('chat-message-actions')}>
            <div class={module('chat-input-actions')}>
              <div class={`${module('chat-input-action')} clickable`}>{writing ? 'Stop' : 'Retry'}</div>
            </div>
          </div>
        </div>
        {writing && <div class={module('chat-message-status')}>Typing…</div>}
        <div class={module('chat-message-item')}>
          <div class="markdown-body" style={{ fontSize: '14px' }} dir="auto">
            {turn.reasoning && (
              <blockquote>
                <p>{turn.reasoning}</p>
              </blockquote>
            )}
            <MarkdownView text={turn.text} look={markdown} />
          </div>
        </div>
        <div class={module('chat-message-action-date')}>11/10/2026, 1:38:02 PM</div>
      </div>
    </div>
  );
};

const chatPath = (id: string) => `/?imitated=${id}#/chat`;

const Page = ({ state, actions }: PageProps) => (
  <PlainFrame
    look={nextchat}
    state={state}
    actions={actions}
    composer={
      <div class={module('chat-input-panel')}>
        <PlainComposer
          state={state}
          actions={actions}
          textarea
          box={{ id: 'chat-input', class: module('chat-input') }}
          submit={{ class: module('chat-input-send') }}
          stop={{ class: module('chat-input-action') }}
        />
      </div>
    }
  >
    <div class={module('chat-body')}>
      <PlainTurns state={state} draw={(turn) => <Message turn={turn} />} />
    </div>
  </PlainFrame>
);

export const nextchat: SiteLook = {
  site: 'nextchat',
  generation: 'a',
  bodyClass: 'nextchat',
  title: 'NextChat',
  newChatPath: '/#/chat',
  chatPath,
  addressesOf: (id) => [{ afterMs: 50, path: chatPath(id) }],
  Page,
};
