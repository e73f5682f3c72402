/*
 * Gemini as of 2026: elements of its own, a question and its answer in one container. Icons are words in a font,
 * thoughts are set like answers, and "You said" stands before a question for screen readers.
 */
import type { Turn } from '../client/chat-state.ts';
import { MarkdownView, type MarkdownLook } from '../client/markdown-view.tsx';
import type { PageProps, SiteLook } from '../client/site-look.ts';
import { heaviness } from '../client/heaviness.ts';
import { ownTag } from './own-tag.ts';
import { PlainComposer, PlainFrame, PlainTurns } from './plain-frame.tsx';

const UserQuery = ownTag('user-query');
const UserQueryContent = ownTag('user-query-content');
const ModelResponse = ownTag('model-response');
const ModelThoughts = ownTag('model-thoughts');
const MessageContent = ownTag('message-content');
const MessageActions = ownTag('message-actions');
const CodeBlock = ownTag('code-block');
const MatIcon = ownTag('mat-icon');
const IconButton = ownTag('gem-icon-button');
const GemIcon = ownTag('gem-icon');

const Ligature = ({ name }: { name: string }) => (
  <MatIcon class="mat-icon mat-ligature-font google-symbols" data-mat-icon-name={name}>
    {name}
  </MatIcon>
);

const markdown: MarkdownLook = {
  Code: ({ language, code }) => (
    <CodeBlock>
      <div class="code-block-decoration">
        <span>{language || 'Text'}</span>
        <div class="buttons">
          <button type="button" aria-label="Copy code">
            <Ligature name="content_copy" />
          </button>
        </div>
      </div>
      <pre>
        <code data-test-id="code-content">{code}</code>
      </pre>
    </CodeBlock>
  ),
};

const Query = ({ turn }: { turn: Turn }) => (
  <UserQuery hidden={turn.hidden}>
    <UserQueryContent class="user-query-container">
      <span class="user-query-bubble-with-background">
        <Ligature name="edit" />
        <div role="heading" aria-level={2} class="query-text collapsed">
          <span class="cdk-visually-hidden screen-reader-user-query-label">You said</span>
          {turn.text.split('\n').map((line) => (
            <p class="query-text-line">{line}</p>
          ))}
        </div>
      </span>
    </UserQueryContent>
  </UserQuery>
);

/** Buttons and icons that a real answer has by the hundred from its first word on, none of them with words. */
const Furniture = () =>
  Array.from({ length: heaviness() / 3 }, () => (
    <IconButton>
      <button type="button">
        <GemIcon />
      </button>
    </IconButton>
  ));

const Response = ({ turn, regenerate }: { turn: Turn; regenerate: () => void }) => (
  <ModelResponse hidden={turn.hidden}>
    {turn.reasoning && (
      <ModelThoughts>
        <div class="thoughts-container">
          <button type="button" data-test-id="thoughts-header-button">
            Show thinking
          </button>
          <MessageContent id={`thought-${turn.id}`}>
            <div class="markdown" aria-busy="false">
              {turn.reasoning}
            </div>
          </MessageContent>
        </div>
      </ModelThoughts>
    )}
    <h2 class="cdk-visually-hidden screen-reader-model-response-label">Gemini said</h2>
    <MessageContent id={`message-content-id-r_${turn.id}`} class="model-response-text">
      <div
        class="markdown markdown-main-panel"
        aria-live="polite"
        aria-busy={turn.state === 'complete' ? 'false' : 'true'}
      >
        <MarkdownView text={turn.text} look={markdown} />
      </div>
    </MessageContent>
    <div class={turn.state === 'complete' ? 'response-footer complete' : 'response-footer'}>
      <Furniture />
    </div>
    {turn.state === 'complete' && (
      <MessageActions>
        <Ligature name="thumb_up" />
        <button type="button" data-test-id="regenerate-button" aria-label="Redo" onClick={regenerate}>
          <Ligature name="refresh" />
        </button>
        <Ligature name="more_vert" />
      </MessageActions>
    )}
  </ModelResponse>
);

/** Each question with the answers after it. */
function conversations(turns: readonly Turn[]): Turn[][] {
  const groups: Turn[][] = [];
  for (const turn of turns) {
    if (turn.role === 'user' || !groups.length) groups.push([]);
    groups.at(-1)?.push(turn);
  }
  return groups;
}

function Page(props: PageProps) {
  const { state, actions } = props;
  const regenerate = () => void actions.regenerate();
  const composer = (
    <PlainComposer
      {...props}
      box={{ class: 'ql-editor textarea', 'aria-label': 'Enter a prompt for Gemini' }}
      submit={{ class: 'send-button submit', 'aria-label': 'Send message' }}
      stop={{ class: 'send-button stop', 'aria-label': 'Stop response' }}
    >
      <button type="button" data-test-id="bard-mode-menu-button" aria-label="Open mode picker">
        Pro <MatIcon aria-hidden="true">keyboard_arrow_down</MatIcon>
      </button>
    </PlainComposer>
  );
  return (
    <PlainFrame {...props} look={gemini} composer={composer}>
      <div class="chat-history" data-test-id="chat-history-container">
        {conversations(state.turns).map((group) => (
          <div key={group[0]?.key} class="conversation-container" id={group[0]?.id}>
            <PlainTurns
              state={state}
              turns={group}
              draw={(turn) =>
                turn.role === 'user' ? (
                  <Query turn={turn} />
                ) : (
                  <Response turn={turn} regenerate={regenerate} />
                )
              }
            />
          </div>
        ))}
      </div>
    </PlainFrame>
  );
}

const chatPath = (id: string) => `/app/${id.replaceAll('-', '').slice(0, 16)}`;

export const gemini: SiteLook = {
  site: 'gemini',
  generation: 'a',
  bodyClass: 'gemini generation-a',
  title: 'Gemini',
  Page,
  newChatPath: '/app',
  chatPath,
  addressesOf: (id) => [{ afterMs: 900, path: chatPath(id) }],
  keepsBranches: true,
};
