/*
 * Starts the page: which site by host, which generation by `?gen=b`, and how heavy by `?heavy=240` (remembered for
 * the tab, since the pages change their address without it).
 */
import { render } from 'preact';
import { hostsOf } from '../hosts.ts';
import { looks } from '../pages/registry.ts';
import { siteById } from '../../../utils/sites/registry.ts';
import { chatSession } from './chat-session.ts';
import type { ChatState } from './chat-state.ts';
import type { SiteLook } from './site-look.ts';
import { followEnd } from './follow-end.ts';
import { testHook } from './test-hook.ts';
import '../pages/base.css';
import '../pages/markdown.css';
import '../pages/chatgpt.css';
import '../pages/claude.css';

const isHere = ({ site, host }: SiteLook) => {
  const known = siteById(site);
  return host ? host === location.hostname : !!known && hostsOf(known).includes(location.hostname);
};

for (const name of ['gen', 'heavy']) {
  const asked = new URL(location.href).searchParams.get(name);
  if (asked) sessionStorage.setItem(name, asked);
}
const here = looks.filter(isHere);
const found = here.find(({ generation }) => generation === sessionStorage.getItem('gen')) ?? here[0];
if (!found) throw new Error(`no page of ${location.hostname}`);
const look = found;

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
