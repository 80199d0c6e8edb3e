// Help on a term: the "?" beside it opens its sentence over the page, so that nothing typed is left; without scripts, and with
// a key for a new tab, it leads to the page of terms.
const dialog = document.getElementById('term');

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
