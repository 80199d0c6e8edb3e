// Forms: puts the reader on the error summary, keeps a form from being sent twice, asks before a step that cannot be taken
// back (data-confirm), and names the chosen file in the page's own language (data-file-choice) where the browser would speak
// its own. What was typed and is not sent yet is looked after by unsent.js.
document.querySelector('[data-error-summary]')?.focus();

document.addEventListener('submit', (event) => {
  const form = event.target;
  const question = event.submitter?.dataset.confirm ?? form.dataset.confirm;
  if (question && !window.confirm(question)) {
    event.preventDefault();
    return;
  }
  if (form.dataset.sent === 'yes') {
    event.preventDefault();
    return;
  }
  if (form.method === 'post' && !form.hasAttribute('hx-post')) form.dataset.sent = 'yes';
});

window.addEventListener('pageshow', () => {
  for (const form of document.forms) delete form.dataset.sent;
});

for (const choice of document.querySelectorAll('[data-file-choice]')) {
  const input = choice.querySelector('input');
  const name = choice.querySelector('[data-file-name]');
  const none = name.textContent;
  const show = () => {
    name.textContent = [...input.files].map((file) => file.name).join(', ') || none;
  };
  choice.classList.add('file-choice-drawn');
  input.addEventListener('change', show);
  window.addEventListener('pageshow', show);
}

// Before anybody has an account no draft can be kept: a form (data-probe) asks whether the server is there before it is sent, and
// stays as it is where nobody answers.
document.addEventListener('submit', async (event) => {
  const form = event.target;
  if (!form.dataset.probe || form.dataset.probed === 'yes') return;
  event.preventDefault();
  const notice = document.querySelector('#request-notice');
  const answer = await fetch(form.dataset.probe, { cache: 'no-store' }).catch(() => null);
  delete form.dataset.sent;
  notice.hidden = Boolean(answer?.ok);
  notice.textContent = notice.dataset.offline;
  if (!answer?.ok) return notice.scrollIntoView();
  form.dataset.probed = 'yes';
  form.requestSubmit();
  delete form.dataset.probed;
});
