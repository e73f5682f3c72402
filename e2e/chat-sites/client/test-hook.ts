/*
 * `window.__chat`: what tests do to a page that no person could do at will. It drives the same actions as the
 * page's own buttons.
 */
import { fillerAnswer } from '../filler.ts';
import { oldChats } from '../stored-chats.ts';
import type { ChatActions } from './chat-session.ts';
import { turnOf } from './chat-state.ts';
import { drift, mend } from './drift.ts';

const pairOfTurns = () => [
  turnOf('user', crypto.randomUUID(), 'What comes next in the garden?'),
  turnOf('assistant', crypto.randomUUID(), fillerAnswer(160)),
];

/** Calls that stream resolve when the answer is complete. */
export function testHook(actions: ChatActions) {
  return {
    send: actions.send,
    regenerate: actions.regenerate,
    streamTokens: actions.streamTokens,
    stop: actions.stop,
    newChat: actions.newChat,
    openHistory: (which = 0) => actions.openChat((oldChats[which] ?? oldChats[0])?.id ?? ''),
    replaceLastAnswer: actions.setLastAnswer,
    showNotice: actions.showNotice,
    emptyLastAnswer: () => actions.setLastAnswer(''),
    /** Puts `pairs` finished questions and answers before what the page shows. */
    addTurns: (pairs: number) =>
      actions.setTurns((turns) => [...Array.from({ length: pairs }, pairOfTurns).flat(), ...turns]),
    /** Renames an attribute, or a class given as `.name`, on everything there is and will be. */
    drift(name: string) {
      drift(name);
      actions.redraw();
    },
    mend() {
      mend();
      actions.redraw();
    },
  };
}

declare global {
  interface Window {
    __chat: ReturnType<typeof testHook>;
  }
}
