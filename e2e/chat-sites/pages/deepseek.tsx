/*
 * DeepSeek: a virtual list of rows, classes that are hashes, and one round button without a label that sends or
 * stops, by its icon. Thinking stands before the answer in the same row.
 */
import type { Turn } from '../client/chat-state.ts';
import { MarkdownView, type MarkdownLook } from '../client/markdown-view.tsx';
import type { PageProps, SiteLook } from '../client/site-look.ts';
import { PlainComposer, PlainFrame, PlainTurns } from './plain-frame.tsx';

const markdown: MarkdownLook = {
  paragraphClass: 'ds-markdown-paragraph',
  Code: ({ language, code }) => (
    <div class="md-code-block md-code-block-light">
      <div class="md-code-block-banner-wrap">
        <div class="md-code-block-banner">
          <span class="d813de27">{language || 'text'}</span>
          <button type="button">Copy</button>
        </div>
      </div>
      <pre>{code}</pre>
    </div>
  ),
};

const IconButton = ({ press }: { press?: () => void }) => (
  <div class="ds-icon-button" role="button" tabIndex={0} onClick={press}>
    <div class="ds-icon" />
  </div>
);

const UserRow = ({ turn, at }: { turn: Turn; at: number }) => (
  <div class="_9663006" data-virtual-list-item-key={String(at + 1)}>
    <div class="d29f3d7d ds-message">
      <div class="fbb737a4" style="white-space: pre-wrap">
        {turn.text}
      </div>
    </div>
    <IconButton />
  </div>
);

const AnswerRow = ({ turn, at, retry }: { turn: Turn; at: number; retry: () => void }) => (
  <div class="_4f9bf79" data-virtual-list-item-key={String(at + 1)}>
    <div class="ds-message">
      {turn.reasoning && (
        <div class="_74c0879">
          <span class="_5255ff8">{turn.text ? 'Thought for 37 seconds' : 'Thinking'}</span>
          <div class="ds-think-content">
            <div class="ds-markdown">
              <p class="ds-markdown-paragraph">{turn.reasoning}</p>
            </div>
          </div>
        </div>
      )}
      {turn.text && (
        <div class="ds-markdown ds-assistant-message-main-content">
          <MarkdownView text={turn.text} look={markdown} />
        </div>
      )}
    </div>
    {turn.state === 'complete' && <IconButton press={retry} />}
  </div>
);

function Page({ state, actions }: PageProps) {
  const retry = () => void actions.regenerate();
  return (
    <PlainFrame
      look={deepseek}
      state={state}
      actions={actions}
      header={
        <div class="the-header">
          {state.title} <span class="_46a12ab">Expert</span>
        </div>
      }
      composer={
        <PlainComposer
          state={state}
          actions={actions}
          textarea
          box={{ name: 'search', class: 'ds-scroll-area', placeholder: 'Message DeepSeek' }}
          submit={{ class: 'ds-button', hidden: state.busy ? '' : undefined }}
        >
          {state.busy && (
            <div class="ds-button ds-button--primary ds-button--circle" role="button" onClick={actions.stop}>
              <svg width="16" height="16" viewBox="0 0 16 16">
                <path d="M2 4.88h12v6h-12z" />
              </svg>
            </div>
          )}
        </PlainComposer>
      }
    >
      <div class="ds-virtual-list ds-virtual-list--printable">
        <div class="ds-virtual-list-items">
          <div class="ds-virtual-list-visible-items">
            <PlainTurns
              state={state}
              draw={(turn, at) =>
                turn.role === 'user' ? (
                  <UserRow turn={turn} at={at} />
                ) : (
                  <AnswerRow turn={turn} at={at} retry={retry} />
                )
              }
            />
          </div>
        </div>
      </div>
    </PlainFrame>
  );
}

export const deepseek: SiteLook = {
  site: 'deepseek',
  generation: 'a',
  bodyClass: 'deepseek generation-a',
  title: 'DeepSeek',
  Page,
  newChatPath: '/',
  chatPath: (id) => `/a/chat/s/${id}`,
  addressesOf: (id) => [{ afterMs: 80, path: `/a/chat/s/${id}` }],
};
