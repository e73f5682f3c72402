/*
 * Furniture for an imitated page that needs none of its own: sidebar, column, and a composer that sends by button
 * or Enter. What a reader looks for (hooks, labels) comes in as attributes.
 */
import { createRef, type ComponentChildren } from 'preact';
import type { ChatState, Turn } from '../client/chat-state.ts';
import type { MarkdownLook } from '../client/markdown-view.tsx';
import { Composer } from '../client/composer.tsx';
import type { BoxAttributes } from '../client/prompt-box.tsx';
import type { PageProps, SiteLook } from '../client/site-look.ts';
import { Steady } from '../client/steady.tsx';
import { Sidebar } from './sidebar.tsx';

type Attributes = Readonly<Record<string, string | undefined>>;

interface FrameProps extends PageProps {
  look: Pick<SiteLook, 'title' | 'chatPath'>;
  /** Above the chat, such as the model's name. */
  header?: ComponentChildren;
  composer: ComponentChildren;
  children: ComponentChildren;
}

export function PlainFrame({ look, state, actions, header, composer, children }: FrameProps) {
  return (
    <>
      <Sidebar name={look.title} actions={actions} chatPath={look.chatPath} open={state.conversationId} />
      <main class="stage" data-scroll-root="">
        <header>{header}</header>
        {state.turns.length === 0 && <h1 class="welcome">Ask away</h1>}
        <div class="column">{children}</div>
        <div class="column bottom">
          {!state.readOnly && composer}
          <p class="disclaimer">A local imitation for testing. It is not {look.title}.</p>
        </div>
      </main>
    </>
  );
}

interface PlainTurnsProps {
  state: ChatState;
  /** Those of `state` where it is not given. */
  turns?: readonly Turn[];
  draw: (turn: Turn, at: number) => ComponentChildren;
  /** What a turn is drawn from beside itself and its place. */
  also?: (turn: Turn, at: number) => unknown;
}

export function PlainTurns({ state, turns = state.turns, draw, also }: PlainTurnsProps) {
  return turns.map((turn, at) => (
    <Steady key={turn.key} by={[turn, at, also?.(turn, at), state.redraw]} draw={() => draw(turn, at)} />
  ));
}

export interface PlainComposerProps extends PageProps {
  /** Of the box one types into: a `textarea`, or an editable element. */
  box: Attributes;
  /** Whether the box is a `textarea`; else it is an editable element. */
  textarea?: boolean;
  /** Of the button that sends. */
  submit: Attributes;
  /** Of the button that stops an answer; without it the page has none. */
  stop?: Attributes;
  children?: ComponentChildren;
}

export function PlainComposer({ textarea = false, ...rest }: PlainComposerProps) {
  return textarea ? <AreaComposer {...rest} /> : <EditableComposer {...rest} />;
}

const EditableComposer = ({ state, actions, box, children, ...buttons }: PlainComposerProps) => (
  <Composer
    busy={state.busy}
    placeholder="Ask anything"
    box={box as BoxAttributes}
    send={(prompt) => void actions.send(prompt)}
    draw={(parts) => (
      <div class="composer surface">
        {parts.box}
        {children}
        <Buttons busy={state.busy} send={parts.submit} onStop={actions.stop} {...buttons} />
      </div>
    )}
  />
);

function AreaComposer({ state, actions, box, children, ...buttons }: PlainComposerProps) {
  const area = createRef<HTMLTextAreaElement>();
  const send = () => {
    const prompt = area.current?.value ?? '';
    if (state.busy || !prompt.trim()) return;
    if (area.current) area.current.value = '';
    void actions.send(prompt);
  };
  return (
    <div class="composer surface">
      <textarea
        {...(box as object)}
        ref={area}
        rows={1}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
          event.preventDefault();
          send();
        }}
      />
      {children}
      <Buttons busy={state.busy} send={send} onStop={actions.stop} {...buttons} />
    </div>
  );
}

interface ButtonsProps extends Pick<PlainComposerProps, 'submit' | 'stop'> {
  busy: boolean;
  send: () => void;
  onStop: () => void;
}

const Buttons = ({ busy, submit, stop, send, onStop }: ButtonsProps) =>
  busy && stop ? (
    <button type="button" {...(stop as object)} onClick={onStop} />
  ) : (
    <button type="button" {...(submit as object)} onClick={send} />
  );

export const plainMarkdown: MarkdownLook = {
  Code: ({ code }) => (
    <pre>
      <code>{code}</code>
    </pre>
  ),
};
