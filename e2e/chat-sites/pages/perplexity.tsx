/*
 * Perplexity in two generations. Since September 2026 each question and each answer is a block of its own, with the
 * steps of the work between them, and an answer is wrapped as final text when it ends; before that its place had a
 * number. Chips that name sources stand inside the sentences.
 */
import type { Turn } from '../client/chat-state.ts';
import { MarkdownView, type MarkdownLook } from '../client/markdown-view.tsx';
import type { PageProps, SiteLook } from '../client/site-look.ts';
import { PlainComposer, PlainFrame, PlainTurns } from './plain-frame.tsx';

const markdown: MarkdownLook = {
  paragraphClass: 'my-2',
  Code: ({ language, code }) => (
    <pre class="not-prose">
      <div class="codeWrapper">
        <button type="button" data-testid="copy-code-button" aria-label="Copy code" />
        <div data-testid="code-language-indicator">{language || 'text'}</div>
        <code>{code}</code>
      </div>
    </pre>
  ),
};

const Prose = ({ turn }: { turn: Turn }) => (
  <div class="prose" data-renderer="lm">
    <MarkdownView text={turn.text} look={markdown} />
    <span class="citation inline">
      <span class="rounded-badge">wikipedia +1</span>
    </span>
  </div>
);

const Steps = ({ turn }: { turn: Turn }) => (
  <div class="steps">
    <h2>Research status</h2>
    {turn.reasoning && <p>{turn.reasoning}</p>}
  </div>
);

const Actions = ({ regenerate }: { regenerate: () => void }) => (
  <div data-workflow-text-footer="">
    Prepared using a model
    <button type="button" aria-label="Rewrite" onClick={regenerate} />
    <button type="button" aria-label="Copy" />
  </div>
);

interface BlockProps {
  turn: Turn;
  index: number;
  regenerate: () => void;
}

const BlockB = ({ turn, index, regenerate }: BlockProps) =>
  turn.role === 'user' ? (
    <div class="w-full">
      <div data-workflow-entry={String(index)}>
        <div class="group/user-bubble">
          <button type="button" aria-label="Edit query">
            Edit query
          </button>
          <span class="select-text">{turn.text}</span>
        </div>
      </div>
    </div>
  ) : (
    <div class="w-full">
      <Steps turn={turn} />
      {turn.state === 'complete' ? (
        <div data-workflow-final-text="">
          <Prose turn={turn} />
        </div>
      ) : (
        turn.text && <Prose turn={turn} />
      )}
      {turn.state === 'complete' && <Actions regenerate={regenerate} />}
    </div>
  );

const BlockA = ({ turn, index, regenerate }: BlockProps) =>
  turn.role === 'user' ? (
    <div class="group/title">
      <button type="button" aria-label="Edit query" />
      <h1 class="group/query whitespace-pre-line">
        <span class="select-text">{turn.text}</span>
      </h1>
      <div data-testid="toggle-query-expand-button">
        <button type="button">Show more</button>
      </div>
    </div>
  ) : (
    <div class="answer">
      <Steps turn={turn} />
      <div id={`markdown-content-${index}`} dir="auto">
        <Prose turn={turn} />
      </div>
      {turn.state === 'complete' && <Actions regenerate={regenerate} />}
    </div>
  );

const pageOf = (Block: typeof BlockA) =>
  function Page(props: PageProps) {
    const { state, actions } = props;
    const regenerate = () => void actions.regenerate();
    const composer = (
      <div data-ask-input-container="true">
        <PlainComposer
          {...props}
          box={{ id: 'ask-input', 'aria-label': 'Ask a follow-up' }}
          submit={{ 'aria-label': 'Submit' }}
          stop={{ 'aria-label': Block === BlockB ? 'Stop response (Esc)' : 'Stop' }}
        >
          <button type="button" aria-label="Dictation" />
        </PlainComposer>
      </div>
    );
    return (
      <PlainFrame {...props} look={perplexityB} composer={composer}>
        <PlainTurns
          state={state}
          draw={(turn, at) => <Block turn={turn} index={Math.floor(at / 2)} regenerate={regenerate} />}
        />
      </PlainFrame>
    );
  };

const chatPath = (id: string) => `/search/${id}`;

export const perplexityB: SiteLook = {
  site: 'perplexity',
  generation: 'b',
  bodyClass: 'perplexity generation-b',
  title: 'Perplexity',
  Page: pageOf(BlockB),
  newChatPath: '/',
  chatPath,
  addressesOf: (id) => [
    { afterMs: 100, path: '/search/new' },
    { afterMs: 700, path: chatPath(id) },
  ],
};

export const perplexityA: SiteLook = {
  ...perplexityB,
  generation: 'a',
  bodyClass: 'perplexity generation-a',
  Page: pageOf(BlockA),
};
