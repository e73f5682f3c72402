/*
 * Le Chat, of Mistral: messages with a role and an id, answers in parts. Thinking folds away in a region of its own
 * before the answer; the time of a message stands under it.
 */
import type { ComponentChildren } from 'preact';
import type { Turn } from '../client/chat-state.ts';
import { MarkdownView, type MarkdownLook } from '../client/markdown-view.tsx';
import type { PageProps, SiteLook } from '../client/site-look.ts';
import { PlainComposer, PlainFrame, PlainTurns } from './plain-frame.tsx';

const markdown: MarkdownLook = {
  Code: ({ language, code }) => (
    <pre>
      <div data-testid="code-block" data-exclude-copy="true">
        <div class="select-none">
          <span class="text-sm">{language || 'text'}</span>
          <button type="button" aria-label="Copy code to clipboard">
            Copy
          </button>
        </div>
        <pre class="shiki">
          <code>{code}</code>
        </pre>
      </div>
    </pre>
  ),
};

const Message = ({ turn, children }: { turn: Turn; children: ComponentChildren }) => (
  <div
    id={turn.id}
    data-message-author-role={turn.role}
    data-message-id={turn.id}
    data-message-version={String(turn.attempt)}
    class="group/message flex"
  >
    <div class="flex flex-col">
      <div class="flex w-full flex-col" dir="auto">
        {children}
      </div>
      <div class="flex min-h-8">
        <div class="text-hint text-sm">1:04pm</div>
        <button type="button" aria-label="Copy to clipboard" />
      </div>
    </div>
  </div>
);

const Question = ({ turn }: { turn: Turn }) => (
  <Message turn={turn}>
    <div class="select-none">
      <div class="select-text">
        {turn.text.split('\n').map((line, at) => (
          <>
            {at > 0 && <br />}
            <span class="whitespace-pre-wrap">{line}</span>
          </>
        ))}
      </div>
    </div>
  </Message>
);

const Answer = ({ turn }: { turn: Turn }) => (
  <Message turn={turn}>
    {turn.reasoning && (
      <div data-state={turn.text ? 'closed' : 'open'}>
        <button type="button" id="collapsible-trigger-1" aria-expanded={!turn.text}>
          {[...'Worked for 3s'].map((letter) => (
            <span class="text-muted">{letter}</span>
          ))}
        </button>
        <div id="collapsible-content-1" role="region" {...(turn.text ? { inert: true } : {})}>
          <div class="markdown-container-style">{turn.reasoning}</div>
        </div>
      </div>
    )}
    {turn.text && (
      <div
        dir="auto"
        data-message-part-type="answer"
        class="markdown-container-style select-text"
        data-testid="text-message-part"
      >
        <MarkdownView text={turn.text} look={markdown} />
      </div>
    )}
  </Message>
);

function Page({ state, actions }: PageProps) {
  return (
    <PlainFrame
      look={mistral}
      state={state}
      actions={actions}
      composer={
        <form onSubmit={(event) => event.preventDefault()}>
          <PlainComposer
            state={state}
            actions={actions}
            box={{ class: 'ProseMirror' }}
            submit={{ 'aria-label': 'Send question' }}
            stop={{ 'aria-label': 'Stop generation' }}
          />
        </form>
      }
    >
      <div data-testid="conversation-layout">
        <PlainTurns
          state={state}
          draw={(turn) => (turn.role === 'user' ? <Question turn={turn} /> : <Answer turn={turn} />)}
        />
      </div>
    </PlainFrame>
  );
}

export const mistral: SiteLook = {
  site: 'mistral',
  generation: 'a',
  bodyClass: 'mistral generation-a',
  title: 'Le Chat',
  Page,
  newChatPath: '/chat',
  chatPath: (id) => `/chat/${id}`,
  addressesOf: (id) => [{ afterMs: 300, path: `/chat/${id}` }],
};
