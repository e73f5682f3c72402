/* What the coding page does in the browser. Its server is the tool itself; there is no other address. */
/* global document, fetch, FormData, confirm */
const $ = (id) => document.getElementById(id);
const sets = [...document.querySelectorAll('fieldset')];
let now = null;
async function ask(path, body) {
  const response = await fetch(
    path,
    body
      ? { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
      : {},
  );
  if (!response.ok) throw new Error(String(response.status));
  return response.json();
}
function said(labels) {
  return labels === null
    ? 'can’t be coded'
    : Object.entries(labels)
        .map((pair) => pair.join(': '))
        .join(', ');
}
async function next() {
  try {
    now = await ask('next');
  } catch {
    return tell('The tool does not answer. Nothing you saved is lost; start it again.');
  }
  $('work').hidden = !now;
  if (!now) return tell('Nothing is left for you.');
  tell(now.left + ' left');
  for (const name of ['prompt', 'answer']) $(name).textContent = now.item[name] ?? '(not sent)';
  $('said').textContent = now.said.map((labels) => 'A coder said: ' + said(labels)).join('\n');
  $('said').hidden = now.said.length === 0;
  $('form').reset();
  $('prompt').focus();
}
const tell = (text) => {
  $('state').textContent = text;
};
async function send(path, more) {
  const { pid, rid } = now.item;
  try {
    await ask(path, { pid, rid, ...more });
  } catch {
    return tell('That was not saved. Try again.');
  }
  await next();
}
$('form').addEventListener('submit', (event) => {
  event.preventDefault();
  const labels = Object.fromEntries(new FormData($('form')));
  const open = sets.find((set) => !(set.name in labels));
  if (open) {
    tell('Still open: ' + open.querySelector('legend').textContent);
    open.querySelector('input').focus();
    return;
  }
  send('say', { labels });
});
$('cannot').addEventListener('click', () => send('say', { labels: null }));
$('destroy').addEventListener('click', () => {
  if (confirm('Destroy the texts of this report for good?')) send('destroy', {});
});
document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || !/^[1-9]$/.test(event.key)) return;
  const chosen = new FormData($('form'));
  const set =
    sets.find((one) => one.contains(document.activeElement)) ?? sets.find((one) => !chosen.has(one.name));
  const input = set?.querySelectorAll('input')[Number(event.key) - 1];
  if (!input) return;
  input.checked = true;
  (sets[sets.indexOf(set) + 1]?.querySelector('input') ?? $('save')).focus();
});
next();
