/*
 * Meta AI: message ids that end in whose the message is, answers cut into blocks, a code block with two headers, and
 * the mark of a source inside the text.
 */
import type { Turn } from '../client/chat-state.ts';
import { MarkdownView, type MarkdownLook } from '../client/markdown-view.tsx';
import type { PageProps, SiteLook } from '../client/site-look.ts';
import { PlainComposer, PlainFrame, PlainTurns } from './plain-frame.tsx';

const markdown: MarkdownLook = {
  Code: ({ language, code }) => (
    <div class="ur-code-block">
      <div class="ur-code-block__header">
        <span class="ur-code-block__metadata">{language || 'Text'}</span>
        <button type="button" aria-label="Copy response" />
      </div>
      <div class="ur-code-block__content">
        <div data-streamdown="code-block">
          <div data-streamdown="code-block-header">
            <span>{language || 'text'}</span>
          </div>
          <div data-streamdown="code-block-body">
            <pre>
              <code>{code}</code>
            </pre>
          </div>
        </div>
      </div>
    </div>
  ),
};

/** Prose and code stand in blocks of their own. */
const blocksOf = (text: string) => text.split(/(```[\s\S]*?```)/).filter((block) => block.trim());

const Question = ({ turn, id }: { turn: Turn; id: string }) => (
  <div data-message-item="true" data-message-id={`${id}_user`}>
    <div data-message-type="user" class="group/user-message">
      <span dir="auto" data-slot="text" class="text-response whitespace-pre-wrap">
        {turn.text}
      </span>
      <div data-slot="flexbox">
        <span dir="auto" data-slot="text" class="text-caption-1">
          Today
        </span>
        <button type="button" aria-label="Edit message" />
      </div>
    </div>
  </div>
);

const Answer = ({ turn, id, retry }: { turn: Turn; id: string; retry: () => void }) => {
  const complete = turn.state === 'complete';
  return (
    <div data-message-item="true" data-message-id={`${id}_assistant`}>
      <div
        class="group/assistant-message"
        data-testid="assistant-message"
        data-streaming-state={complete ? 'DONE' : 'STREAMING'}
        data-streaming-complete={String(complete)}
      >
        {turn.reasoning && <div class="text-caption-1">{turn.reasoning}</div>}
        {blocksOf(turn.text).map((block, at) => (
          <div class="markdown-content">
            <div dir="auto" class="ur-markdown prose">
              <MarkdownView text={block} look={markdown} />
              {complete && at === 0 && (
                <a data-testid="citation-pill" data-slot="hover-card-trigger">
                  en.wikipedia.org
                </a>
              )}
            </div>
          </div>
        ))}
        {complete && (
          <div class="group/assistant-message-actions">
            <button type="button" aria-label="Regenerate response" onClick={retry} />
            <span data-slot="text">Sources</span>
          </div>
        )}
      </div>
    </div>
  );
};

function Page({ state, actions }: PageProps) {
  const retry = () => void actions.regenerate();
  const idOf = (turn: Turn) => `${state.conversationId ?? 'new'}_${turn.id}`;
  return (
    <PlainFrame
      look={meta}
      state={state}
      actions={actions}
      header={<input placeholder="Conversation title" />}
      composer={
        <PlainComposer
          state={state}
          actions={actions}
          box={{ 'data-lexical-editor': 'true' }}
          submit={{ 'aria-label': 'Send' }}
          stop={{ 'aria-label': 'Stop' }}
        />
      }
    >
      <PlainTurns
        state={state}
        also={idOf}
        draw={(turn) =>
          turn.role === 'user' ? (
            <Question turn={turn} id={idOf(turn)} />
          ) : (
            <Answer turn={turn} id={idOf(turn)} retry={retry} />
          )
        }
      />
    </PlainFrame>
  );
}

export const meta: SiteLook = {
  site: 'meta',
  generation: 'a',
  bodyClass: 'meta generation-a',
  title: 'Meta AI',
  Page,
  newChatPath: '/',
  chatPath: (id) => `/prompt/${id}`,
  addressesOf: (id) => [{ afterMs: 300, path: `/prompt/${id}` }],
};
