/*
 * HuggingChat: both roles by attributes, but by two different ones. Thinking is small prose in a block of its own;
 * under an answer stands which model and provider the router has chosen.
 */
import type { Turn } from '../client/chat-state.ts';
import { MarkdownView } from '../client/markdown-view.tsx';
import type { PageProps, SiteLook } from '../client/site-look.ts';
import { PlainComposer, PlainFrame, PlainTurns, plainMarkdown } from './plain-frame.tsx';

const Question = ({ turn }: { turn: Turn }) => (
  <div class="group relative" data-message-id={turn.id} data-message-type="user" role="presentation">
    <p class="disabled whitespace-break-spaces break-words">{turn.text}</p>
    <div class="invisible absolute">
      <span class="select-none text-xs">11/10/2026</span>
      <button type="button" title="Edit" />
    </div>
  </div>
);

const Answer = ({ turn, retry }: { turn: Turn; retry: () => void }) => (
  <div class="group relative" data-message-id={turn.id} data-message-role="assistant" role="presentation">
    <div class="relative flex flex-col">
      {turn.reasoning && (
        <div data-exclude-from-copy="">
          <button type="button" aria-label="Collapse">
            Thinking
          </button>
          <div class="thinking-viewport">
            <div class="prose prose-sm">
              <p>{turn.reasoning}</p>
            </div>
          </div>
        </div>
      )}
      {turn.text && (
        <div class="prose max-sm:prose-sm">
          <MarkdownView text={turn.text} look={plainMarkdown} />
        </div>
      )}
    </div>
    {turn.state === 'complete' && (
      <div class="absolute flex">
        <span class="font-mono">casual_conversation</span>
        <span>with</span>
        <a href="/chat/settings/moonshotai/Kimi-K2">Kimi-K2</a>
        <span>via</span>
        <a href="https://huggingface.co/groq">groq</a>
        <button type="button" title="Retry" onClick={retry} />
      </div>
    )}
  </div>
);

function Page({ state, actions }: PageProps) {
  const retry = () => void actions.regenerate();
  return (
    <PlainFrame
      look={huggingchat}
      state={state}
      actions={actions}
      composer={
        <form onSubmit={(event) => event.preventDefault()}>
          <PlainComposer
            state={state}
            actions={actions}
            textarea
            box={{ placeholder: 'Ask anything' }}
            submit={{ 'aria-label': 'Send message' }}
            stop={{ class: 'stop-generating-btn', 'aria-label': 'Stop generating' }}
          />
        </form>
      }
    >
      <PlainTurns
        state={state}
        draw={(turn) =>
          turn.role === 'user' ? <Question turn={turn} /> : <Answer turn={turn} retry={retry} />
        }
      />
    </PlainFrame>
  );
}

/** An id here is 24 hexadecimal digits. */
const chatPath = (id: string) => `/chat/conversation/${id.replaceAll('-', '').slice(-24)}`;

export const huggingchat: SiteLook = {
  site: 'huggingchat',
  generation: 'a',
  bodyClass: 'huggingchat generation-a',
  title: 'HuggingChat',
  Page,
  newChatPath: '/chat/',
  chatPath,
  addressesOf: (id) => [{ afterMs: 120, path: chatPath(id) }],
  pendingId: { until: 'end', of: () => crypto.randomUUID() },
};
