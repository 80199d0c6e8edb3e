// Unsent input of forms of entry (data-keep; "sending" where a draft could come back to
// something else; data-ask where nothing is typed): asks the server before a form is sent, so that a lost connection, a stopped server
// or an ended session says so beside the form and loses nothing; warns before the page is left; and keeps a draft on the
// server while somebody types, under the key with which the form was drawn. In the browser itself only that key is kept.
import * as drafts from '../unsent/drafts.js';
import { ask, refresh } from '../unsent/session.js';
import * as words from '../unsent/words.js';

const PAUSE = 1200;
const forms = words.available() ? [...document.querySelectorAll('form[data-keep]')] : [];
const drafted = (form) => form.dataset.keep !== 'sending';
const changed = new Set();
const passed = new WeakSet();
let pause = 0;

function touched(form) {
  changed.add(form);
  clearTimeout(pause);
  if (drafted(form)) pause = setTimeout(() => drafts.save(form), PAUSE);
}

async function send(form, submitter) {
  if (form.dataset.asking) return;
  form.dataset.asking = 'yes';
  const state = await ask();
  delete form.dataset.asking;
  if (!state.fault) refresh(state);
  words.say(form, state.fault, () => send(form, submitter));
  if (state.fault) return;
  passed.add(form);
  form.requestSubmit(submitter?.isConnected ? submitter : null);
}

document.addEventListener(
  'submit',
  (event) => {
    const form = event.target;
    if (passed.has(form) || !(changed.has(form) || form.matches('[data-ask]'))) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    send(form, event.submitter);
  },
  true,
);

// After every other listener: a question that was answered with no leaves the form unsent.
window.addEventListener('submit', (event) => {
  const form = event.target;
  passed.delete(form);
  if (event.defaultPrevented || !form.matches('[data-keep], [data-ask]')) return;
  clearTimeout(pause);
  changed.delete(form);
  drafts.sent(form);
});

document.addEventListener('input', ({ target }) => {
  const form = target.closest?.('form[data-keep]');
  if (form && forms.includes(form)) touched(form);
});
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') for (const form of changed) if (drafted(form)) drafts.save(form);
});
window.addEventListener('beforeunload', (event) => {
  if (changed.size > 0) event.preventDefault();
});

function leave() {
  changed.clear();
  window.location.replace(window.location.href.split('#')[0]);
}

function offer(form, found) {
  const discard = () => drafts.discard(form, found.key).then(leave);
  const restore = () => {
    drafts.restore(form, found);
    touched(form);
    words.kept(form, found.at, discard);
  };
  if (found.own) restore();
  else words.offer(form, found.at, restore, discard);
}

async function begin() {
  const mine = forms.filter((form) => !drafts.drawnAgain(form));
  for (const form of forms) if (!mine.includes(form)) changed.add(form);
  for (const form of mine.filter(drafted)) {
    const found = await drafts.find(form);
    if (found?.sent) words.recorded(form, found.sent);
    if (found?.draft && !changed.has(form)) offer(form, found.draft);
  }
}

if (forms.length > 0) begin();
else drafts.arrived();
