/*
 * Microsoft Copilot's two applications: the one for everybody, and the one for work and school ("M365"). Both put
 * "You said" and "Copilot said" before the turns, the one hidden by a class, the other by a style.
 */
import type { Turn } from '../client/chat-state.ts';
import { MarkdownView, type MarkdownLook } from '../client/markdown-view.tsx';
import type { PageProps, SiteLook } from '../client/site-look.ts';
import { PlainComposer, PlainFrame, PlainTurns, plainMarkdown } from './plain-frame.tsx';

interface TurnProps {
  turn: Turn;
  regenerate: () => void;
}

const markdown: MarkdownLook = {
  Code: ({ language, code }) => (
    <div class="rounded-xl">
      <div class="flex">
        <span class="capitalize">{language || 'text'}</span>
      </div>
      <div class="rounded-b-xl">
        <pre>
          <code>{code}</code>
        </pre>
      </div>
    </div>
  ),
};

const Thinking = ({ turn }: { turn: Turn }) =>
  turn.reasoning ? (
    <details>
      <summary>Thinking</summary>
      {turn.reasoning}
    </details>
  ) : null;

const ConsumerTurn = ({ turn, regenerate }: TurnProps) =>
  turn.role === 'user' ? (
    <div class="group/user-message space-y-1" role="article">
      <h5 class="sr-only">You said</h5>
      <div data-content="user-message">{turn.text}</div>
    </div>
  ) : (
    <div class="group/ai-message" data-content="ai-message" data-testid="ai-message" role="article">
      <h6 class="sr-only">Copilot said</h6>
      <Thinking turn={turn} />
      <div data-testid="ai-message-body">
        <div class="group/ai-message-item space-y-3 break-words">
          <MarkdownView text={turn.text} look={markdown} />
          {turn.state === 'complete' && (
            <button type="button" data-testid="citation-overflow-button">
              +2
            </button>
          )}
        </div>
        {turn.state === 'complete' && (
          <div data-testid="message-item-reactions">
            Today
            <button type="button" aria-label="Try again" onClick={regenerate} />
          </div>
        )}
      </div>
    </div>
  );

const WorkTurn = ({ turn, regenerate }: TurnProps) =>
  turn.role === 'user' ? (
    <div data-testid="chatQuestion">
      <div class="fai-UserMessage" role="article">
        <h5 class="fai-UserMessage__accessibleHeading">You said: </h5>
        <div class="fai-UserMessage__message">
          <div dir="auto" data-testid="chatOutput">
            {turn.text}
          </div>
        </div>
      </div>
    </div>
  ) : (
    <div data-testid="copilot-message-div" id={`chatMessageResponse-${turn.id}`}>
      <div class="fai-CopilotMessage" role="article">
        <h6 class="fai-CopilotMessage__accessibleHeading">Copilot said: </h6>
        <Thinking turn={turn} />
        <div class="fai-CopilotMessage__content">
          <div data-testid="markdown-reply">
            <MarkdownView text={turn.text} look={plainMarkdown} />
          </div>
        </div>
        {turn.state !== 'complete' && <div data-testid="loading-message">Working on it…</div>}
        {turn.state === 'complete' && (
          <div class="fai-CopilotMessage__actions" data-testid="CopyButtonContainerTestId">
            AI-generated
            <button type="button" data-testid="CopyButtonTestId" onClick={regenerate}>
              Copy
            </button>
          </div>
        )}
      </div>
    </div>
  );

const WorkRow = (props: TurnProps) => (
  <div data-testid="m365-chat-llm-web-ui-chat-message" class="m365-chat-llm-web-ui-chat-message">
    <WorkTurn {...props} />
  </div>
);

function pageOf(Row: typeof ConsumerTurn, box: Record<string, string>, stop: string) {
  return function Page(props: PageProps) {
    const { state, actions } = props;
    const regenerate = () => void actions.regenerate();
    const composer = (
      <PlainComposer
        {...props}
        box={{ ...box, 'aria-label': 'Message Copilot' }}
        submit={{ 'aria-label': 'Send' }}
        stop={{ 'aria-label': stop }}
      />
    );
    return (
      <PlainFrame {...props} look={copilotConsumer} composer={composer}>
        <div role="feed" data-content="conversation">
          <PlainTurns state={state} draw={(turn) => <Row turn={turn} regenerate={regenerate} />} />
        </div>
      </PlainFrame>
    );
  };
}

const consumerPath = (id: string) => `/chats/${id}`;
const workPath = (id: string) => `/chat/conversation/${id}`;

export const copilotConsumer: SiteLook = {
  site: 'copilot',
  generation: 'consumer',
  bodyClass: 'copilot generation-consumer',
  title: 'Copilot',
  Page: pageOf(ConsumerTurn, { id: 'userInput' }, 'Stop'),
  newChatPath: '/',
  chatPath: consumerPath,
  addressesOf: (id) => [{ afterMs: 400, path: consumerPath(id) }],
};

export const copilotM365: SiteLook = {
  ...copilotConsumer,
  generation: 'm365',
  host: 'm365.cloud.microsoft',
  bodyClass: 'copilot generation-m365',
  Page: pageOf(WorkRow, { id: 'm365-chat-editor-target-element' }, 'Stop generating'),
  newChatPath: '/chat',
  chatPath: workPath,
  addressesOf: (id) => [{ afterMs: 700, path: workPath(id) }],
};
