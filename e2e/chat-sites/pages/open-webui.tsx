/*
 * Open WebUI as people host it: a bubble for the question, the answer beside the model's name, thinking folded into
 * a block whose head one presses, and a provider's error in a box of its own below the answer.
 */
import type { NoticeKind } from '../../../utils/sites/site.ts';
import type { Turn } from '../client/chat-state.ts';
import { MarkdownView, type MarkdownLook } from '../client/markdown-view.tsx';
import type { PageProps, SiteLook } from '../client/site-look.ts';
import { Icon } from './icon.tsx';
import { PlainComposer, PlainFrame, PlainTurns } from './plain-frame.tsx';

const markdown: MarkdownLook = {
  Code: ({ language, code }) => (
    <div class="relative flex flex-col rounded-2xl border" dir="ltr">
      <div class="sticky flex justify-end text-xs">
        <div class="flex-1 truncate">{language || 'text'}</div>
        <div class="flex">
          <button class="copy-code-button">Copy</button>
        </div>
      </div>
      <div class={`language-${language || 'text'} overflow-hidden`}>
        <pre class="hljs">
          <code class="whitespace-pre">{code}</code>
        </pre>
      </div>
    </div>
  ),
};

const Question = ({ turn }: { turn: Turn }) => (
  <div class="flex w-full user-message group" id={`message-${turn.id}`}>
    <div class="flex-auto w-0 max-w-full">
      <div class="chat-user w-full min-w-full markdown-prose">
        <div class="flex justify-end pb-1">
          <div class="rounded-3xl max-w-[90%] px-4 py-1.5 bg-gray-50">
            <p dir="auto">{turn.text}</p>
          </div>
        </div>
        <div class="flex justify-end text-gray-600">
          <div class="text-sm tracking-widest font-semibold">1/2</div>
          <button class="edit-user-message-button" aria-label="Edit" />
        </div>
      </div>
    </div>
  </div>
);

const Thinking = ({ turn }: { turn: Turn }) => (
  <div class="w-full space-y-1">
    <div class="w-fit text-gray-500 transition cursor-pointer">
      <div class="w-full font-medium flex">
        <div>{turn.text ? 'Thought for 3 seconds' : 'Thinking...'}</div>
        <Icon name="down" />
      </div>
    </div>
    <div>
      <div class="mb-1.5">
        <blockquote>{turn.reasoning}</blockquote>
      </div>
    </div>
  </div>
);

const errors: Partial<Record<NoticeKind, string>> = {
  platform_block:
    "The response was filtered due to the prompt triggering Azure OpenAI's content management policy.",
  error: 'Connection error.',
};

const Answer = ({ turn, error }: { turn: Turn; error: string | undefined }) => (
  <div class={`flex w-full message-${turn.id} group`} id={`message-${turn.id}`}>
    <div class="flex-auto w-0 pl-1 relative">
      <div class="self-center font-semibold line-clamp-1 flex gap-1">
        <span class="line-clamp-1 text-black">llama3.3:70b</span>
        <div class="invisible group-hover:visible">Today at 1:38 PM</div>
      </div>
      <div class="chat-assistant w-full min-w-full markdown-prose">
        <div class="status-description">Searched 3 sites</div>
        <div class="w-full flex flex-col relative" id="response-content-container">
          {turn.reasoning && <Thinking turn={turn} />}
          <MarkdownView text={turn.text} look={markdown} />
          {error && (
            <div class="flex my-2 gap-2.5 border px-4 py-3 border-red-600/10 bg-red-600/10 rounded-lg">
              <Icon name="bad" />
              <div class="self-center text-sm">{error}</div>
            </div>
          )}
        </div>
      </div>
      <div class="flex justify-start overflow-x-auto buttons text-gray-600">
        {turn.state === 'complete' && <button class="visible copy-response-button" aria-label="Copy" />}
      </div>
    </div>
  </div>
);

const chatPath = (id: string) => `/c/${id}`;

function Page({ state, actions }: PageProps) {
  const last = state.turns.at(-1);
  const errorAt = (turn: Turn) => (turn === last && state.notice ? errors[state.notice] : undefined);
  return (
    <PlainFrame
      look={openWebui}
      state={state}
      actions={actions}
      header={<button id="model-selector-0-button">llama3.3:70b</button>}
      composer={
        <div id="message-input-container">
          <PlainComposer
            state={state}
            actions={actions}
            box={{ id: 'chat-input' }}
            submit={{ id: 'send-message-button', 'aria-label': 'Send message' }}
            stop={{ class: 'bg-white dark:bg-gray-700 rounded-full', 'aria-label': 'Stop' }}
          />
        </div>
      }
    >
      <div id="messages-container">
        <ul role="log" aria-live="polite">
          <PlainTurns
            state={state}
            also={errorAt}
            draw={(turn) => (
              <div role="listitem" class="flex flex-col justify-between px-5 mb-3 w-full">
                {turn.role === 'user' ? (
                  <Question turn={turn} />
                ) : (
                  <Answer turn={turn} error={errorAt(turn)} />
                )}
              </div>
            )}
          />
        </ul>
      </div>
    </PlainFrame>
  );
}

export const openWebui: SiteLook = {
  site: 'open-webui',
  generation: 'a',
  bodyClass: 'open-webui',
  title: 'Open WebUI',
  newChatPath: '/',
  chatPath,
  addressesOf: (id) => [{ afterMs: 120, path: chatPath(id) }],
  notices: ['platform_block', 'error'],
  Page,
};
