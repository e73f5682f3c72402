/*
 * Starts the page: which site by host, which generation by `?gen=b` (remembered for the tab, since the pages
 * change their address without it).
 */
import { render } from 'preact';
import { chatgptA } from '../pages/chatgpt-a.tsx';
import { claudeA } from '../pages/claude-a.tsx';
import { chatSession } from './chat-session.ts';
import type { ChatState } from './chat-state.ts';
import { testHook } from './test-hook.ts';
import '../pages/base.css';
import '../pages/chatgpt.css';
import '../pages/claude.css';

const looks = {
  'chatgpt.com': { a: chatgptA, b: chatgptA },
  'claude.ai': { a: claudeA, b: claudeA },
};

const asked = new URL(location.href).searchParams.get('gen');
if (asked) sessionStorage.setItem('gen', asked);
const generation = sessionStorage.getItem('gen') === 'b' ? 'b' : 'a';
const look = (location.hostname === 'claude.ai' ? looks['claude.ai'] : looks['chatgpt.com'])[generation];

const root = document.getElementById('root');
if (!root) throw new Error('the page has no #root');

function draw(state: ChatState) {
  document.title = state.title ? `${state.title} - ${look.title}` : look.title;
  const scroller = document.querySelector('[data-scroll-root]');
  const atEnd = !scroller || scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < 120;
  render(<look.Page state={state} actions={session.actions} />, root as HTMLElement);
  const drawn = document.querySelector('[data-scroll-root]');
  if (atEnd && drawn) drawn.scrollTop = drawn.scrollHeight;
}

const session = chatSession(look, draw);
document.body.className = look.bodyClass;
window.__chat = testHook(session.actions);
window.addEventListener('popstate', () => void session.openLocation());
void session.openLocation();
