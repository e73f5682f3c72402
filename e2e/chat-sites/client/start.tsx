/*
 * Starts the page: which site by host, which generation by `?gen=b` (remembered for the tab, since the pages
 * change their address without it).
 */
import { render } from 'preact';
import { chatgptA } from '../pages/chatgpt-a.tsx';
import { chatgptB } from '../pages/chatgpt-b.tsx';
import { claudeA } from '../pages/claude-a.tsx';
import { claudeB } from '../pages/claude-b.tsx';
import { chatSession } from './chat-session.ts';
import type { ChatState } from './chat-state.ts';
import { followEnd } from './follow-end.ts';
import { testHook } from './test-hook.ts';
import '../pages/base.css';
import '../pages/markdown.css';
import '../pages/chatgpt.css';
import '../pages/claude.css';

const looks = {
  chatgpt: { a: chatgptA, b: chatgptB },
  claude: { a: claudeA, b: claudeB },
};

const asked = new URL(location.href).searchParams.get('gen');
if (asked) sessionStorage.setItem('gen', asked);
const site = location.hostname === 'claude.ai' ? 'claude' : 'chatgpt';
const look = looks[site][sessionStorage.getItem('gen') === 'b' ? 'b' : 'a'];

function draw(state: ChatState) {
  const root = document.getElementById('root');
  if (!root) throw new Error('the page has no #root');
  document.title = state.title ? `${state.title} - ${look.title}` : look.title;
  render(<look.Page state={state} actions={session.actions} />, root);
  followEnd();
}

const session = chatSession(look, draw);
document.body.className = look.bodyClass;
window.__chat = testHook(session.actions);
window.addEventListener('popstate', () => void session.openLocation());
void session.openLocation();
