// Help on a term: the "?" beside it opens its sentence over the page, so that nothing typed is left; without scripts, and with
// a key for a new tab, it leads to the page of terms.
const dialog = document.getElementById('term');

/** With scripts a mark is a button, for the ear and for the space bar too. */
function prepare() {
  if (!dialog?.showModal) return;
  for (const mark of document.querySelectorAll('a[data-term]:not([role])')) {
    mark.setAttribute('role', 'button');
    mark.setAttribute('aria-haspopup', 'dialog');
  }
}

document.addEventListener('click', (event) => {
  const link = event.target.closest?.('a[data-term]');
  if (!link || !dialog?.showModal || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  dialog.querySelector('[data-term-name]').textContent = link.dataset.term;
  dialog.querySelector('[data-term-means]').textContent = link.dataset.means;
  dialog.querySelector('[data-term-source]').textContent = link.dataset.source ?? '';
  dialog.querySelector('[data-term-page]').href = link.getAttribute('href');
  dialog.showModal();
});
dialog?.addEventListener('click', ({ target }) => {
  if (target === dialog || target.closest('[data-term-close]')) dialog.close();
});
document.addEventListener('keydown', (event) => {
  if (event.key !== ' ' || !event.target.matches?.('a[data-term][role]')) return;
  event.preventDefault();
  event.target.click();
});

prepare();
document.addEventListener('htmx:afterSettle', prepare);
document.addEventListener('rows:changed', prepare);
