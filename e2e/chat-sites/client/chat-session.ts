/*
 * The life of one open page: what a click or a typed prompt does to its state, its address and the stream from
 * the server. Drawing is somebody else's: `draw` is called after every change, as often as tokens come.
 */
import type { ChatRequest } from '../chat-event.ts';
import type { NoticeKind } from '../../../utils/sites/site.ts';
import type { StoredChat } from '../stored-chats.ts';
import { emptyChat, lastAnswer, turnOf, withTurn, type ChatState, type Turn } from './chat-state.ts';
import { readEvents } from './read-events.ts';
import { knownChat, rememberChat } from './known-chats.ts';
import type { SiteLook } from './site-look.ts';

/** What the page's buttons can do. */
export type ChatActions = ReturnType<typeof chatSession>['actions'];

const temporary = (url: URL) =>
  url.searchParams.get('temporary-chat') === 'true' || url.searchParams.has('incognito');

/** Starts without a chat; call `openLocation` to show what the address asks for. */
export function chatSession(look: SiteLook, draw: (state: ChatState) => void) {
  let state = emptyChat;
  let stopping = new AbortController();
  const timers = new Set<number>();

  const set = (next: ChatState) => draw((state = next));
  const change = (key: string, how: (turn: Turn) => Partial<Turn>) => set(withTurn(state, key, how));

  function leave() {
    stopping.abort();
    for (const timer of timers) clearTimeout(timer);
    timers.clear();
  }

  /** The address changes some time after a first send, as on the real sites. */
  function nameConversation(id: string) {
    for (const { afterMs, path } of look.addressesOf(id)) {
      const timer = window.setTimeout(() => {
        timers.delete(timer);
        history.pushState({}, '', path);
        rememberChat(path, id);
        if (path === look.chatPath(id)) set({ ...state, conversationId: id });
      }, afterMs);
      timers.add(timer);
    }
  }

  async function streamInto(key: string, request: ChatRequest) {
    const own = (stopping = new AbortController());
    const finish = () => {
      change(key, (turn) => ({ state: 'complete', id: request.answerId, text: turn.text.trimEnd() }));
      if (stopping === own) set({ ...state, busy: false });
    };
    let ended!: () => void;
    const end = new Promise<void>((resolve) => (ended = resolve));
    const reading = async () => {
      for await (const event of readEvents(request, own.signal)) {
        if (own.signal.aborted) break;
        if (event.type === 'done') {
          finish();
          ended();
        } else if (event.type === 'replace') change(key, () => ({ text: event.text }));
        else {
          const field = event.type === 'token' ? 'text' : 'reasoning';
          change(key, (turn) => ({
            state: 'streaming',
            [field]: turn[field] + event.text,
            ...(look.pendingId?.until === 'first-token' && { id: request.answerId }),
          }));
        }
      }
    };
    // A stop ends the answer where it is; anything else the stream fails with is shown by the rejected promise.
    reading()
      .catch((error: unknown) => {
        if (!own.signal.aborted) throw error;
      })
      .finally(() => {
        if (state.turns.some((turn) => turn.key === key && turn.state !== 'complete')) finish();
        ended();
      });
    await end;
  }

  const waitingAnswer = (key: string, id: string, attempt: number): Turn =>
    turnOf('assistant', look.pendingId?.of(id) ?? id, '', { key, state: 'waiting', attempt });

  /** Resolves when the answer is complete or was stopped. */
  async function send(prompt: string, how: { tokens?: number; tokenDelayMs?: number } = {}) {
    if (state.busy || state.readOnly || !prompt.trim()) return;
    const [userId, answerId] = [crypto.randomUUID(), crypto.randomUUID()];
    const first = state.turns.length === 0;
    const conversationId = state.temporary ? undefined : (sessionChatId ??= crypto.randomUUID());
    const user = turnOf('user', userId, prompt);
    set({
      ...state,
      notice: null,
      busy: true,
      turns: [...state.turns, user, waitingAnswer(answerId, answerId, 0)],
    });
    if (first && conversationId) nameConversation(conversationId);
    await streamInto(answerId, {
      prompt,
      attempt: 0,
      userId,
      answerId,
      ...(conversationId && { conversationId }),
      ...how,
    });
  }
  /** The id the open chat will have once the address says so. */
  let sessionChatId: string | undefined;

  async function regenerate() {
    const answer = lastAnswer(state);
    const user = state.turns.findLast((turn) => turn.role === 'user' && !turn.hidden);
    if (state.busy || !answer || !user) return;
    // What the former answer's stream may still bring (its being taken back) must not reach the new one.
    stopping.abort();
    const [answerId, attempt] = [crypto.randomUUID(), answer.attempt + 1];
    set(withTurn({ ...state, busy: true }, answer.key, () => waitingAnswer(answer.key, answerId, attempt)));
    await streamInto(answer.key, {
      prompt: user.text,
      attempt,
      userId: user.id,
      answerId,
      ...(sessionChatId && { conversationId: sessionChatId }),
    });
  }

  async function openLocation() {
    leave();
    const url = new URL(location.href);
    const id = knownChat(look, url);
    sessionChatId = id;
    const fresh = { ...emptyChat, temporary: temporary(url), redraw: state.redraw };
    if (!id) return set(fresh);
    const reply = await fetch(`/__chat/history/${id}`);
    const chat = (reply.ok ? await reply.json() : { title: '', turns: [] }) as StoredChat;
    const turns = chat.turns.map((turn) =>
      turnOf(turn.role, turn.id, turn.text, {
        reasoning: turn.reasoning ?? '',
        hidden: turn.edited ?? false,
      }),
    );
    const readOnly = url.pathname.startsWith('/share/');
    set({ ...fresh, conversationId: id, title: chat.title, turns, readOnly });
  }

  async function navigate(path: string) {
    history.pushState({}, '', path);
    await openLocation();
  }

  return {
    openLocation,
    actions: {
      send: (prompt: string) => send(prompt),
      streamTokens: (tokens: number, tokenDelayMs: number) =>
        send('Plan my vegetable garden, bed by bed.', { tokens, tokenDelayMs }),
      regenerate,
      stop: () => stopping.abort(),
      newChat: () => navigate(look.newChatPath),
      openChat: (id: string) => navigate(look.chatPath(id)),
      setTurns: (how: (turns: readonly Turn[]) => readonly Turn[]) =>
        set({ ...state, turns: how(state.turns) }),
      setLastAnswer(text: string) {
        const answer = lastAnswer(state);
        if (answer) change(answer.key, () => ({ text }));
      },
      showNotice: (notice: NoticeKind | null) => set({ ...state, notice }),
      redraw: () => set({ ...state, redraw: state.redraw + 1 }),
    },
  };
}
