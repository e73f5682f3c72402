/* What the page for leaving does in the browser. The card's token leaves it in a header and a body alone. */
/* global document, window, location, history, fetch, URLSearchParams */
const FORMS = { s: /^st_[a-z0-9]{16,40}$/, p: /^[A-Za-z0-9_-]{22}$/, t: /^[A-Za-z0-9_-]{43}$/ };
const $ = (id) => document.getElementById(id);
let card = null;

/** Null unless all three parts are there. */
function readCard(fragment) {
  const given = new URLSearchParams(fragment.slice(1));
  const isWhole = Object.entries(FORMS).every(([name, form]) => form.test(given.get(name) ?? ''));
  return isWhole ? { study: given.get('s'), pid: given.get('p'), token: given.get('t') } : null;
}

function show(outcome, ...slots) {
  for (const line of document.querySelectorAll('[data-outcome]')) {
    line.hidden = line.dataset.outcome !== outcome;
    if (!line.hidden) line.querySelectorAll('b').forEach((slot, at) => (slot.textContent = slots[at] ?? ''));
  }
  $('outcome').focus();
}

function take(found) {
  card = found;
  $('card').hidden = card !== null;
  $('choice').hidden = card === null;
}

function takeFromAddress() {
  const { hash } = location;
  if (hash.length > 1) {
    // At once: nobody who looks at the screen or at the history sees it later.
    history.replaceState(null, '', location.pathname);
    take(readCard(hash));
    if (!card) show('no_card');
  } else take(card);
}

/** Throws the name of an outcome. */
async function ask(path, options) {
  let response;
  try {
    response = await fetch(`/v1/studies/${card.study}/participants/${card.pid}/${path}`, options);
  } catch {
    throw 'unreachable';
  }
  if (response.status === 401) throw 'unauthorised';
  if (response.status === 429) throw 'too_many';
  if (response.status === 503) throw 'unreachable';
  if (!response.ok) throw 'unexpected';
  return response.json().catch(() => {
    throw 'unexpected';
  });
}

async function leave(mode) {
  const before = await ask('status', { headers: { authorization: `Bearer ${card.token}` } });
  if (before.state === 'erased')
    return before.removedOn
      ? ['already_removed', before.scrubbed, before.removedOn]
      : ['already_erased', before.scrubbed];
  if (before.state === 'stopped' && mode === 'stop') return ['already_stopped', before.reports];
  await ask('withdrawal', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ mode, token: card.token }),
  });
  return [mode === 'erase' ? 'erased' : 'stopped', before.reports];
}

$('card').addEventListener('submit', (event) => {
  event.preventDefault();
  const url = URL.parse($('address').value.trim());
  const found = url?.pathname === '/leave' ? readCard(url.hash) : null;
  if (!found) return show('no_card');
  if (url.origin !== location.origin) return show('elsewhere', url.origin);
  $('address').value = '';
  take(found);
  show(null);
  $('choice').querySelector('input').focus();
});

$('choice').addEventListener('submit', async (event) => {
  event.preventDefault();
  const { value } = $('choice').elements.mode;
  $('confirm').disabled = true;
  show('working');
  try {
    const [outcome, ...slots] = await leave(value);
    show(outcome, ...slots);
    $('choice').reset();
    // Nothing is left to ask for.
    $('choice').hidden = outcome !== 'stopped' && outcome !== 'already_stopped';
  } catch (outcome) {
    show(typeof outcome === 'string' ? outcome : 'unexpected');
    // Another card may be the right one.
    if (outcome === 'unauthorised') take(null);
  } finally {
    $('confirm').disabled = false;
  }
});

window.addEventListener('hashchange', takeFromAddress);
takeFromAddress();
