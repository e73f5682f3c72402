/*
 * LobeChat as people host it: rows whose side only their style tells, thinking in an unfolded part before the
 * answer, the model's name and tokens beside it. Its list is virtual, which is not imitated.
 */
import type { NoticeKind } from '../../../utils/sites/site.ts';
import type { Turn } from '../client/chat-state.ts';
import { MarkdownView, type MarkdownLook } from '../client/markdown-view.tsx';
import type { PageProps, SiteLook } from '../client/site-look.ts';
import { PlainComposer, PlainFrame, PlainTurns } from './plain-frame.tsx';

const markdown: MarkdownLook = {
  Code: ({ language, code }) => (
    <div class="lobe-flex" data-code-type="highlighter">
      <div class="lobe-flex">
        <span>{language || 'Plaintext'}</span>
        <button type="button">Copy</button>
      </div>
      <div>
        <pre class="shiki">
          <code>{code}</code>
        </pre>
      </div>
    </div>
  ),
};

const Thinking = ({ turn }: { turn: Turn }) => (
  <div class="lobe-flex">
    <div role="button" aria-expanded="true">
      {turn.text ? 'Deeply thought (3.2s)' : 'Deep thinking...'}
    </div>
    <div role="region">
      <div>
        <article style="overflow: unset">
          <p>{turn.reasoning}</p>
        </article>
      </div>
    </div>
  </div>
);

const errors: Partial<Record<NoticeKind, [head: string, details: string]>> = {
  platform_block: [
    'Error requesting google service, please troubleshoot or retry',
    '{"promptFeedback":{"blockReason":"PROHIBITED_CONTENT"}}',
  ],
  error: ['Error requesting ollama service, please troubleshoot or retry', '{"message":"fetch failed"}'],
};

const ErrorBox = ({ says: [head, details] }: { says: [string, string] }) => (
  <div>
    <div role="alert" data-alert-type="secondary">
      {head}
    </div>
    <div>
      <details open>
        <summary>Show Details</summary>
        <pre>{details}</pre>
      </details>
    </div>
  </div>
);

const Row = ({ turn, at, error }: { turn: Turn; at: number; error: [string, string] | undefined }) => {
  const asked = turn.role === 'user';
  const style = asked
    ? '--lobe-flex-align: flex-end; --lobe-flex-gap: 8px; padding-inline-start: 36px;'
    : '--lobe-flex-align: flex-start; --lobe-flex-gap: 8px; padding-inline-start: 0px;';
  return (
    <div class="lobe-flex" data-index={at}>
      <div class="lobe-flex message-wrapper" data-message-id={turn.id} style={style}>
        <div class="lobe-flex message-header">
          {!asked && <span>Lobe AI</span>}
          <time>1:38 PM</time>
        </div>
        <div class="lobe-flex message-body" style="max-width: 100%; overflow: hidden; position: relative;">
          <div class="lobe-flex msg_content_flag">
            {turn.reasoning && <Thinking turn={turn} />}
            {asked ? (
              <div>{turn.text}</div>
            ) : (
              <article>
                <MarkdownView text={turn.text} look={markdown} />
              </article>
            )}
            {error && <ErrorBox says={error} />}
            {!asked && turn.state === 'complete' && <div>deepseek-r1 1.2K</div>}
          </div>
        </div>
        <div class="lobe-flex" style="--lobe-flex-align: flex-end;">
          <button type="button" aria-label="Copy" />
        </div>
      </div>
    </div>
  );
};

/** The square of the stop button. */
const Stop = () => (
  <span class="anticon">
    <svg viewBox="0 0 1024 1024" width="24" height="24">
      <rect height="252" width="252" x="386" y="386" />
    </svg>
  </span>
);

const chatPath = (id: string) => `/agent/agt_1/tpc_${id.replaceAll('-', '')}`;

function Page({ state, actions }: PageProps) {
  const last = state.turns.at(-1);
  const errorAt = (turn: Turn) => (turn === last && state.notice ? errors[state.notice] : undefined);
  const composer = (
    <div class="lobe-flex">
      <div data-testid="chat-input">
        <PlainComposer
          state={state}
          actions={actions}
          box={{ 'data-lexical-editor': 'true' }}
          submit={{}}
          stop={{}}
        >
          {state.busy && <Stop />}
        </PlainComposer>
      </div>
    </div>
  );
  return (
    <PlainFrame look={lobechat} state={state} actions={actions} composer={composer}>
      <PlainTurns
        state={state}
        also={errorAt}
        draw={(turn, at) => <Row turn={turn} at={at} error={errorAt(turn)} />}
      />
    </PlainFrame>
  );
}

export const lobechat: SiteLook = {
  site: 'lobechat',
  generation: 'a',
  bodyClass: 'lobechat',
  title: 'LobeChat',
  newChatPath: '/agent/agt_1',
  chatPath,
  addressesOf: (id) => [{ afterMs: 200, path: chatPath(id) }],
  pendingId: { until: 'first-token', of: (id) => `tmp_${id}` },
  notices: ['platform_block', 'error'],
  Page,
};
