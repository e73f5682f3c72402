/*
 * SillyTavern as people host it: attributes that say whose a message is, a template of a message beside the chat,
 * and errors of the provider's as toasts. What stands in the address is the imitation's own.
 */
import type { Turn } from '../client/chat-state.ts';
import { MarkdownView } from '../client/markdown-view.tsx';
import type { PageProps, SiteLook } from '../client/site-look.ts';
import { PlainComposer, PlainFrame, PlainTurns, plainMarkdown } from './plain-frame.tsx';

interface MessageProps {
  turn?: Turn;
  /** Number in the chat; none in the template. */
  at?: number;
}

/** Attributes without `data-`, as the page has them. */
const whose = ({ turn, at }: MessageProps): object => ({
  mesid: at === undefined ? '' : String(at),
  ch_name: turn?.role === 'user' ? 'You' : 'Assistant',
  is_user: turn ? String(turn.role === 'user') : '',
  is_system: turn ? 'false' : '',
});

const Message = ({ turn, at }: MessageProps) => (
  <div class="mes" {...whose({ turn, at })}>
    <div class="mesAvatarWrapper">
      <div class="mesIDDisplay">{at !== undefined && `#${at}`}</div>
    </div>
    <div class="mes_block">
      <div class="ch_name flex-container">
        <span class="name_text">{turn?.role === 'user' ? 'You' : 'Assistant'}</span>
        <small class="timestamp" title={turn?.role === 'assistant' ? 'openai - gpt-4.1' : ''}>
          November 10, 2026 1:38 PM
        </small>
        <div class="mes_buttons">
          <div class="mes_button mes_edit" title="Edit" />
        </div>
      </div>
      <details class="mes_reasoning_details" open>
        <summary>Thought for some time</summary>
        <div class="mes_reasoning">{turn?.reasoning}</div>
      </details>
      <div class="mes_text">
        {turn?.role === 'user' && <p>{turn.text}</p>}
        {turn?.role === 'assistant' && <MarkdownView text={turn.text} look={plainMarkdown} />}
      </div>
      <div class="mes_bias" />
    </div>
    <div class="swipes-counter">1/2</div>
  </div>
);

const chatPath = (id: string) => `/?imitated=${id}`;

const Page = ({ state, actions }: PageProps) => (
  <PlainFrame
    look={sillytavern}
    state={state}
    actions={actions}
    composer={
      <form id="send_form" onSubmit={(event) => event.preventDefault()}>
        <PlainComposer
          state={state}
          actions={actions}
          textarea
          box={{ id: 'send_textarea' }}
          submit={{ id: 'send_but', title: 'Send a message' }}
          stop={{ id: 'mes_stop', title: 'Abort request' }}
        />
      </form>
    }
  >
    <div id="message_template" hidden>
      <Message />
    </div>
    {state.notice && (
      <div id="toast-container">
        <div class="toast toast-error">
          <div class="toast-message">Prompt was blocked due to: PROHIBITED_CONTENT</div>
        </div>
      </div>
    )}
    <div id="chat">
      <PlainTurns state={state} draw={(turn, at) => <Message turn={turn} at={at} />} />
    </div>
  </PlainFrame>
);

export const sillytavern: SiteLook = {
  site: 'sillytavern',
  generation: 'a',
  bodyClass: 'sillytavern',
  title: 'SillyTavern',
  newChatPath: '/',
  chatPath,
  addressesOf: (id) => [{ afterMs: 50, path: chatPath(id) }],
  notices: ['platform_block'],
  Page,
};
