/*
 * Google AI Studio as of 2026: three boxes around each turn, thoughts set like the answer, and buttons whose icons
 * are words in a font.
 */
import type { ComponentChildren } from 'preact';
import type { Turn } from '../client/chat-state.ts';
import { MarkdownView, type MarkdownLook } from '../client/markdown-view.tsx';
import type { PageProps, SiteLook } from '../client/site-look.ts';
import { ownTag } from './own-tag.ts';
import { PlainComposer, PlainFrame, PlainTurns } from './plain-frame.tsx';

const ChatTurn = ownTag('ms-chat-turn');
const PromptChunk = ownTag('ms-prompt-chunk');
const TextChunk = ownTag('ms-text-chunk');
const ThoughtChunk = ownTag('ms-thought-chunk');
const CodeBlock = ownTag('ms-code-block');
const PanelHeader = ownTag('mat-expansion-panel-header');
const PromptBox = ownTag('ms-prompt-box');
const RunButton = ownTag('ms-run-button');

const Ligature = ({ name }: { name: string }) => <span class="material-symbols-outlined">{name}</span>;

const markdown: MarkdownLook = {
  Code: ({ language, code }) => (
    <CodeBlock>
      <PanelHeader>{language || 'code'}</PanelHeader>
      <pre>
        <code>{code}</code>
      </pre>
    </CodeBlock>
  ),
};

interface BoxesProps {
  id: string;
  role: 'User' | 'Model';
  children: ComponentChildren;
}

const Boxes = ({ id, role, children }: BoxesProps) => (
  <ChatTurn id={`turn-${id}`}>
    <div class={`chat-turn-container ${role.toLowerCase()}`}>
      <div class="actions-container">
        <Ligature name="edit" />
        <Ligature name="more_vert" />
      </div>
      <div class="virtual-scroll-container" data-turn-role={role}>
        <div class="author-label">{role}</div>
        <div class="turn-content">{children}</div>
      </div>
    </div>
  </ChatTurn>
);

const TurnView = ({ turn }: { turn: Turn }) => (
  <Boxes id={turn.id} role={turn.role === 'user' ? 'User' : 'Model'}>
    {turn.reasoning && (
      <PromptChunk>
        <ThoughtChunk class="thought-panel">
          Thoughts
          <TextChunk>{turn.reasoning}</TextChunk>
        </ThoughtChunk>
      </PromptChunk>
    )}
    <PromptChunk>
      <TextChunk>
        {turn.role === 'user' ? turn.text : <MarkdownView text={turn.text} look={markdown} />}
      </TextChunk>
    </PromptChunk>
  </Boxes>
);

function Page(props: PageProps) {
  const { state } = props;
  const composer = (
    <PromptBox>
      <PlainComposer
        {...props}
        textarea
        box={{ 'aria-label': 'Enter a prompt' }}
        submit={{ class: 'run-button', 'aria-label': 'Run' }}
        stop={{ class: 'run-button', 'aria-label': 'Stop' }}
      />
      <RunButton>{state.busy && <span class="stoppable-spinner">Stop</span>}</RunButton>
    </PromptBox>
  );
  const header = (
    <button type="button" class="model-selector-card">
      Gemini 3 Pro Preview
    </button>
  );
  return (
    <PlainFrame {...props} look={aiStudio} header={header} composer={composer}>
      <PlainTurns state={state} draw={(turn) => <TurnView turn={turn} />} />
      {state.notice === 'error' && <div class="model-error">An internal error has occurred.</div>}
    </PlainFrame>
  );
}

const chatPath = (id: string) => `/prompts/${id}`;

export const aiStudio: SiteLook = {
  site: 'ai-studio',
  generation: 'a',
  bodyClass: 'ai-studio generation-a',
  title: 'Google AI Studio',
  Page,
  newChatPath: '/prompts/new_chat',
  chatPath,
  addressesOf: (id) => [{ afterMs: 1500, path: chatPath(id) }],
  notices: ['error'],
};
