// What is said beside a form about input that is not sent yet; the words stand in a template of the page.
const template = document.getElementById('unsent');
const notices = new WeakMap();

export const available = () => template !== null;

function notice(form, kind, buttons) {
  notices.get(form)?.remove();
  const drawn = template.content.querySelector(`[data-unsent="${kind}"]`).cloneNode(true);
  notices.set(form, drawn);
  form.before(drawn);
  for (const [name, act] of Object.entries(buttons)) {
    drawn.querySelector(`[data-unsent-${name}]`).addEventListener('click', () => act(drawn));
  }
  return drawn;
}

const hour = (drawn, at) => {
  drawn.querySelector('[data-unsent-at]').textContent = at;
};

/** Says why the form was not sent, with a button to send it again; without a fault what was said goes away. */
export function say(form, fault, again) {
  if (!fault) {
    notices.get(form)?.remove();
    return;
  }
  const drawn = notice(form, 'failed', { again });
  for (const words of drawn.querySelectorAll('[data-unsent-fault]')) words.hidden = words.dataset.unsentFault !== fault;
  drawn.focus();
  drawn.scrollIntoView({ block: 'nearest' });
}

/** Says that the page shows a draft again. */
export const kept = (form, at, discard) => hour(notice(form, 'kept', { discard }), at);

/** Offers a draft that another tab or an earlier visit left. */
export const offer = (form, at, restore, discard) => hour(notice(form, 'offered', { restore, discard }), at);

/** Says that what this tab sent last was recorded, though its answer never came. */
export function recorded(form, sent) {
  const drawn = notice(form, 'recorded', {});
  hour(drawn, sent.at);
  drawn.querySelector('a').href = sent.path;
  notices.delete(form);
}
