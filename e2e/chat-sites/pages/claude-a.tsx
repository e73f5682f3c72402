/*
 * Claude as it was until the middle of 2026: rows with a render count, the answer inside `data-is-streaming`. The
 * screen-reader headings repeat the turn's own words, which a careless reader takes twice.
 */
import type { Turn } from '../client/chat-state.ts';
import { MarkdownView } from '../client/markdown-view.tsx';
import type { PageProps, SiteLook } from '../client/site-look.ts';
import { ClaudeActions, ClaudeComposer, claudeMarkdown, claudeSite, ClaudeFrame } from './claude-parts.tsx';
import { PlainTurns } from './plain-frame.tsx';

const UserRow = ({ turn }: { turn: Turn }) => (
  <div class="user-group group">
    <h2 class="sr-only select-none">You said: {turn.text}</h2>
    <div class="user-row">
      <div data-user-message-bubble="true" class="bubble">
        <div data-testid="user-message" class="font-user-message">
          {turn.text.split(/\n{2,}/).map((text) => (
            <p class="whitespace-pre-wrap break-words">{text}</p>
          ))}
        </div>
      </div>
      <ClaudeActions role="user" />
    </div>
  </div>
);

const Thinking = ({ turn }: { turn: Turn }) => {
  const label = turn.text ? 'Thought for 3s' : 'Thinking';
  return (
    <div class="row-start-1 thinking">
      <button type="button" class="group/status" aria-expanded="true">
        {label}
      </button>
      <span class="sr-only" role="status" aria-live="polite">
        {label}
      </span>
      <div class="thinking-text">{turn.reasoning}</div>
    </div>
  );
};

const AnswerText = ({ turn }: { turn: Turn }) => (
  <div class="standard-markdown">
    <MarkdownView text={turn.text} look={claudeMarkdown} />
  </div>
);

const AssistantRow = ({ turn, retry }: { turn: Turn; retry: () => void }) => (
  <div class="group">
    <div data-is-streaming={String(turn.state !== 'complete')} class="answer">
      <h2 class="sr-only select-none">Claude responded: {turn.text.split('\n')[0]}</h2>
      <div class="font-claude-response">
        {turn.reasoning ? (
          <div class="grid">
            <Thinking turn={turn} />
            <div class="row-start-2">
              <div class="row-start-1">
                <AnswerText turn={turn} />
              </div>
            </div>
          </div>
        ) : (
          <AnswerText turn={turn} />
        )}
      </div>
      {turn.state === 'complete' && <ClaudeActions role="assistant" retry={retry} />}
    </div>
  </div>
);

function Page({ state, actions }: PageProps) {
  const retry = () => void actions.regenerate();
  return (
    <ClaudeFrame state={state} actions={actions}>
      <div role="status" class="sr-only">
        {state.busy ? 'Claude is responding' : state.turns.length > 0 && 'Claude finished the response'}
      </div>
      <div class="column">
        <PlainTurns
          state={state}
          draw={(turn) => (
            <div data-test-render-count={String(turn.attempt + 1)} hidden={turn.hidden}>
              {turn.role === 'user' ? <UserRow turn={turn} /> : <AssistantRow turn={turn} retry={retry} />}
            </div>
          )}
        />
      </div>
      <ClaudeComposer state={state} actions={actions} />
    </ClaudeFrame>
  );
}

export const claudeA: SiteLook = { ...claudeSite, generation: 'a', bodyClass: 'claude generation-a', Page };
