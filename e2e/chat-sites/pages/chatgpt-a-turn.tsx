/*
 * One turn of ChatGPT's signed-in page: a `section` with `data-turn`. A reasoning turn holds two assistant
 * messages, of which the last is the answer.
 */
import type { NoticeKind } from '../../../utils/sites/site.ts';
import type { Turn } from '../client/chat-state.ts';
import { MarkdownView } from '../client/markdown-view.tsx';
import { chatgptMarkdown, IconButton } from './chatgpt-parts.tsx';
import { Icon } from './icon.tsx';

const modelOf = (notice: NoticeKind | null) =>
  notice === 'model_fallback' ? 'gpt-5-chat-safety' : 'gpt-5-5';

const notes: Partial<Record<NoticeKind, string>> = {
  platform_block: 'This content may violate our usage policies.',
  error: 'Something went wrong. If this issue persists please contact us.',
};

const UserMessage = ({ turn }: { turn: Turn }) => (
  <>
    <div data-message-author-role="user" data-message-id={turn.id} dir="auto" class="text-message">
      <div class="user-row">
        <div class="user-message-bubble-color bubble">
          <div class="whitespace-pre-wrap">{turn.text}</div>
        </div>
      </div>
    </div>
    <div class="actions-row end">
      <div aria-label="Your message actions" role="group" class="actions">
        <IconButton icon="copy" aria-label="Copy message" data-testid="copy-turn-action-button" />
        <IconButton icon="edit" aria-label="Edit message" />
      </div>
    </div>
  </>
);

const Thoughts = ({ turn, model }: { turn: Turn; model: string }) => (
  <div
    data-message-author-role="assistant"
    data-message-id={`${turn.key}-thoughts`}
    data-message-model-slug={model}
    dir="auto"
    class="text-message"
  >
    <div data-testid="thoughts" class="thoughts">
      <button type="button" aria-expanded="true">
        {turn.text ? 'Thought for 4s' : 'Thinking'} <Icon name="down" />
      </button>
      <p>{turn.reasoning}</p>
    </div>
  </div>
);

interface AssistantProps {
  turn: Turn;
  notice: NoticeKind | null;
  regenerate: () => void;
}

const AssistantMessage = ({ turn, notice, regenerate }: AssistantProps) => (
  <>
    <div class="agent-turn">
      {turn.reasoning && <Thoughts turn={turn} model={modelOf(notice)} />}
      <div
        data-message-author-role="assistant"
        data-message-id={turn.id}
        data-message-model-slug={turn.state === 'waiting' ? undefined : modelOf(notice)}
        data-turn-start-message={turn.reasoning ? undefined : 'true'}
        dir="auto"
        tabIndex={0}
        class="text-message"
      >
        {turn.state === 'waiting' && <span class="result-thinking" />}
        {turn.text && (
          <div
            class={`markdown prose dark:prose-invert${turn.state === 'streaming' ? ' streaming-animation' : ''}`}
          >
            <MarkdownView text={turn.text} look={chatgptMarkdown} />
          </div>
        )}
      </div>
      {notice && notes[notice] && (
        <div class="border-token-border border text-token-text-error">
          <Icon name="bad" />
          <div>{notes[notice]}</div>
        </div>
      )}
    </div>
    {turn.state === 'complete' && (
      <div class="actions-row">
        <div aria-label="Response actions" role="group" class="actions">
          <IconButton icon="copy" aria-label="Copy response" data-testid="copy-turn-action-button" />
          <IconButton icon="good" aria-label="Good response" data-testid="good-response-turn-action-button" />
          <IconButton icon="bad" aria-label="Bad response" data-testid="bad-response-turn-action-button" />
          <IconButton
            icon="retry"
            aria-label="Try again"
            data-testid="regenerate-turn-action-button"
            onClick={regenerate}
          />
        </div>
      </div>
    )}
  </>
);

export function ChatgptATurn({
  turn,
  number,
  notice,
  regenerate,
}: {
  turn: Turn;
  number: number;
  /** What the site says beside this turn. */
  notice: NoticeKind | null;
  regenerate: () => void;
}) {
  const user = turn.role === 'user';
  return (
    <section
      class="turn"
      dir="auto"
      hidden={turn.hidden}
      data-turn-id={turn.key}
      data-testid={`conversation-turn-${number}`}
      data-scroll-anchor="false"
      data-turn={turn.role}
    >
      <h4 class="sr-only select-none">{user ? 'You said:' : 'ChatGPT said:'}</h4>
      <div class="column">
        {user ? (
          <UserMessage turn={turn} />
        ) : (
          <AssistantMessage turn={turn} notice={notice} regenerate={regenerate} />
        )}
      </div>
    </section>
  );
}
