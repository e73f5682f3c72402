/*
 * Claude since July 2026 ("Rocksteady"): a virtual list that holds only the rows in view and a few beside them.
 * A row that scrolls back is a new element for an old turn; `data-index` says which.
 */
import type { Turn } from '../client/chat-state.ts';
import { MarkdownView } from '../client/markdown-view.tsx';
import type { PageProps, SiteLook } from '../client/site-look.ts';
import { VirtualRows, type RowPlace } from '../client/virtual-rows.tsx';
import { ClaudeActions, ClaudeComposer, ClaudeFrame, claudeMarkdown, claudeSite } from './claude-parts.tsx';

const HumanMessage = ({ turn }: { turn: Turn }) => (
  <div class="user-group group">
    <h2 class="sr-only select-none">You said:</h2>
    <div class="user-row">
      <div data-cds="MessageBubble" class="bubble">
        <p class="whitespace-pre-wrap">{turn.text}</p>
      </div>
      <ClaudeActions role="user" cds="MessageActions" />
    </div>
  </div>
);

const AssistantMessage = ({ turn, retry }: { turn: Turn; retry: () => void }) => (
  <div class="answer">
    <h2 class="sr-only select-none">Claude responded:</h2>
    {turn.reasoning && (
      <div data-cds="Collapsible" class="thinking">
        <button type="button" aria-expanded="true">
          {turn.text ? 'Thought for 3s' : 'Thinking'}
        </button>
        <div data-timeline-text="" class="thinking-text">
          {turn.reasoning}
        </div>
      </div>
    )}
    <div data-cds="Prose" data-perf-reply-text="">
      <MarkdownView text={turn.text} look={claudeMarkdown} />
    </div>
    {turn.state === 'complete' && <ClaudeActions role="assistant" retry={retry} cds="MessageActions" />}
  </div>
);

interface RowProps {
  turn: Turn;
  place: RowPlace;
  retry: () => void;
}

const TranscriptRow = ({ turn, place, retry }: RowProps) => (
  <div
    data-testid="transcript-row"
    data-perf-row={turn.role === 'user' ? 'human' : 'assistant'}
    data-perf-row-streaming={String(turn.state !== 'complete')}
    data-index={String(place.index)}
    data-last-message={place.index === place.count - 1 ? 'true' : undefined}
    aria-setsize={place.count}
    aria-posinset={place.index + 1}
    hidden={turn.hidden}
  >
    <div role="article" aria-label={`Message ${place.index + 1} of ${place.count}`}>
      {turn.role === 'user' ? <HumanMessage turn={turn} /> : <AssistantMessage turn={turn} retry={retry} />}
    </div>
  </div>
);

function Page({ state, actions }: PageProps) {
  const retry = () => void actions.regenerate();
  return (
    <ClaudeFrame state={state} actions={actions}>
      <div class="column">
        <VirtualRows
          attributes={{ 'data-testid': 'transcript-list' }}
          turns={state.turns}
          redraw={state.redraw}
          drawRow={(turn, place) => <TranscriptRow turn={turn} place={place} retry={retry} />}
        />
      </div>
      <ClaudeComposer state={state} actions={actions} />
    </ClaudeFrame>
  );
}

export const claudeB: SiteLook = { ...claudeSite, generation: 'b', bodyClass: 'claude generation-b', Page };
