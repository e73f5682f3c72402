/*
 * Grok in two generations that differ in one thing: since May 2026 test ids name the roles, before that only the
 * row's alignment does. Thinking stands in the answer's bubble, the time and the mode under it.
 */
import type { Turn } from '../client/chat-state.ts';
import { MarkdownView, type MarkdownLook } from '../client/markdown-view.tsx';
import type { PageProps, SiteLook } from '../client/site-look.ts';
import { PlainComposer, PlainFrame, PlainTurns } from './plain-frame.tsx';

const markdown: MarkdownLook = {
  paragraphClass: 'break-words',
  Code: ({ language, code }) => (
    <div data-testid="code-block">
      <div>
        <span class="font-mono text-xs">{language || 'text'}</span>
        <button type="button" aria-label="Copy">
          Copy
        </button>
      </div>
      <pre>
        <code>{code}</code>
      </pre>
    </div>
  ),
};

const Answer = ({ turn }: { turn: Turn }) => (
  <>
    {turn.reasoning && (
      <div class="thinking-container">
        <button type="button" aria-expanded="true">
          Thought for 3s
        </button>
        <div class="thinking-text">{turn.reasoning}</div>
      </div>
    )}
    <div class="relative response-content-markdown markdown">
      <MarkdownView text={turn.text} look={markdown} />
    </div>
  </>
);

interface RowProps {
  turn: Turn;
  testIds: boolean;
  regenerate: () => void;
}

function Row({ turn, testIds, regenerate }: RowProps) {
  const user = turn.role === 'user';
  const side = user ? 'items-end' : 'items-start';
  return (
    <div id={`response-${turn.id}`} class={testIds ? 'relative group' : `relative group ${side}`}>
      <div class="message-bubble prose" dir="auto" data-testid={testIds ? `${turn.role}-message` : undefined}>
        {user ? (
          <div class="relative response-content-markdown markdown">
            <p class="break-words whitespace-pre-wrap">{turn.text}</p>
          </div>
        ) : (
          <Answer turn={turn} />
        )}
        <section class="inline-media-container" />
      </div>
      {turn.state === 'complete' && (
        <div class="action-buttons">
          {user ? (
            <button type="button" aria-label="Edit" />
          ) : (
            <>
              <button type="button" aria-label="Regenerate" onClick={regenerate} />
              <div>800ms</div>
              <span class="capitalize">Fast</span>
            </>
          )}
        </div>
      )}
    </div>
  );
}

const pageOf = (testIds: boolean) =>
  function Page(props: PageProps) {
    const { state, actions } = props;
    const regenerate = () => void actions.regenerate();
    const composer = (
      <form data-composer={testIds ? '' : undefined} class="query-bar">
        <PlainComposer
          {...props}
          box={{ class: 'tiptap ProseMirror', 'aria-label': 'Ask Grok anything' }}
          submit={{ 'data-testid': testIds ? 'chat-submit' : undefined, 'aria-label': 'Submit' }}
          stop={{ 'aria-label': 'Stop model response' }}
        >
          <button type="button" id="model-select-trigger" aria-label="Model select">
            Fast
          </button>
          <button type="button" aria-label="Start dictation" />
        </PlainComposer>
      </form>
    );
    return (
      <PlainFrame {...props} look={grokB} composer={composer}>
        <PlainTurns
          state={state}
          draw={(turn) => <Row turn={turn} testIds={testIds} regenerate={regenerate} />}
        />
      </PlainFrame>
    );
  };

const chatPath = (id: string) => `/c/${id}`;

export const grokB: SiteLook = {
  site: 'grok',
  generation: 'b',
  bodyClass: 'grok generation-b',
  title: 'Grok',
  Page: pageOf(true),
  newChatPath: '/',
  chatPath,
  addressesOf: (id) => [{ afterMs: 600, path: chatPath(id) }],
};

export const grokA: SiteLook = {
  ...grokB,
  generation: 'a',
  bodyClass: 'grok generation-a',
  Page: pageOf(false),
};
