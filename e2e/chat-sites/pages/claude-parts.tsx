/*
 * What both generations of Claude's page share: frame, composer, action bars, and the clothes of markdown.
 */
import type { ComponentChildren } from 'preact';
import type { NoticeKind } from '../../../utils/sites/site.ts';
import type { Turn } from '../client/chat-state.ts';
import { Composer } from '../client/composer.tsx';
import type { MarkdownLook } from '../client/markdown-view.tsx';
import type { PageProps, SiteLook } from '../client/site-look.ts';
import { Icon } from './icon.tsx';
import { Sidebar } from './sidebar.tsx';

const chatPath = (id: string) => `/chat/${id}`;

/** Addresses and title of claude.ai; the page itself comes from one of the generations. */
export const claudeSite = {
  site: 'claude',
  keepsBranches: true,
  title: 'Claude',
  newChatPath: '/new',
  chatPath,
  addressesOf: (id) => [{ afterMs: 250, path: chatPath(id) }],
  notices: ['platform_block', 'model_fallback', 'error'],
} satisfies Partial<SiteLook>;

export const claudeMarkdown: MarkdownLook = {
  paragraphClass: 'font-claude-response-body',
  Code: ({ language, code }) => (
    <div role="group" aria-label={`${language || 'text'} code`} tabIndex={0} class="code-frame">
      <div class="code-head">
        {language || 'text'}
        <button type="button" aria-label="Copy to clipboard">
          <Icon name="copy" />
        </button>
      </div>
      <pre class="code-block__code">
        <code class={`language-${language || 'text'}`}>{code}</code>
      </pre>
    </div>
  ),
};

/** The buttons under a turn; in generation B a `data-cds` names the bar. */
export const ClaudeActions = ({
  role,
  retry,
  cds,
}: {
  role: Turn['role'];
  retry?: () => void;
  cds?: string;
}) => (
  <div role="group" aria-label="Message actions" class={`actions ${role}`} data-cds={cds}>
    {role === 'user' && <span class="when">1:38 pm</span>}
    <button type="button" data-testid="action-bar-copy" aria-label="Copy">
      <Icon name="copy" />
    </button>
    {role === 'user' ? (
      <button type="button" aria-label="Edit">
        <Icon name="edit" />
      </button>
    ) : (
      <>
        <button type="button" aria-label="Give positive feedback">
          <Icon name="good" />
        </button>
        <button type="button" aria-label="Give negative feedback">
          <Icon name="bad" />
        </button>
        <button type="button" data-testid="action-bar-retry" aria-label="Retry" onClick={retry}>
          <Icon name="retry" />
        </button>
      </>
    )}
  </div>
);

const cards: Record<NoticeKind, [string, string]> = {
  platform_block: [
    'Chat paused',
    'Opus 5’s safety filters flagged this chat. If you think this is wrong, you can start a new chat or give our team feedback.',
  ],
  model_fallback: ['', 'Fable 5’s safeguards flagged this message. Switched to Opus 4.8.'],
  error: ['', 'You are out of free messages until 5 PM.'],
};

/** What the site says between the transcript and the box. */
const Card = ({ kind }: { kind: NoticeKind }) => {
  const [title, text] = cards[kind];
  return (
    <div class="card" role={title ? undefined : 'status'}>
      {title && <h3>{title}</h3>}
      <p>{text}</p>
      <button type="button">{title ? 'Start new chat' : 'Learn more'}</button>
    </div>
  );
};

export const ClaudeComposer = ({ state, actions }: PageProps) =>
  state.readOnly ? null : (
    <div data-chat-input-container="true" class="composer">
      {state.notice && <Card kind={state.notice} />}
      <Composer
        busy={state.busy}
        placeholder="How can I help you today?"
        box={{
          class: 'tiptap ProseMirror',
          'data-testid': 'chat-input',
          'aria-label': 'Write your prompt to Claude',
        }}
        send={(prompt) => void actions.send(prompt)}
        draw={({ box, filled, submit }) => (
          <fieldset>
            <div class="surface">
              {box}
              <div class="composer-row">
                <button type="button" aria-label="Add files, connectors, and more" class="square">
                  <Icon name="plus" />
                </button>
                <button
                  type="button"
                  data-testid="model-selector-dropdown"
                  aria-label="Model: Sonnet 4.6 Adaptive"
                  aria-haspopup="menu"
                  class="model"
                >
                  Sonnet 4.6 <span>Adaptive</span> <Icon name="down" />
                </button>
                {state.busy ? (
                  <button
                    type="button"
                    data-testid="chat-input-stop"
                    aria-label="Stop response"
                    class="square stop"
                    onClick={actions.stop}
                  >
                    <Icon name="stop" />
                  </button>
                ) : (
                  <button
                    type="button"
                    aria-label="Send message"
                    class="square filled"
                    disabled={!filled}
                    onClick={submit}
                  >
                    <Icon name="up" />
                  </button>
                )}
              </div>
            </div>
          </fieldset>
        )}
      />
      <div role="note" data-disclaimer="true" class="disclaimer">
        A local imitation for testing. It is not Claude.
      </div>
    </div>
  );

/** Sidebar and the scrolling part; an empty chat shows a greeting above its composer. */
export const ClaudeFrame = ({ state, actions, children }: PageProps & { children: ComponentChildren }) => (
  <>
    <Sidebar name="Claude" actions={actions} chatPath={chatPath} open={state.conversationId} />
    <div class={state.turns.length === 0 ? 'stage empty' : 'stage'} data-scroll-root="">
      <header>
        {state.title && <span data-testid="chat-title-button">{state.title}</span>}
        {state.temporary && <span class="badge">Incognito chat</span>}
      </header>
      {state.turns.length === 0 && <h1 class="welcome">Good afternoon</h1>}
      {children}
    </div>
  </>
);
