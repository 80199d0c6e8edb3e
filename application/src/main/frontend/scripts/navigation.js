// Folds the navigation on a narrow screen, closes open menus by Escape or a click elsewhere, and puts "/" on the search box.
const toggle = document.querySelector('[data-navigation-toggle]');
const navigation = toggle && document.getElementById(toggle.getAttribute('aria-controls'));

toggle?.addEventListener('click', () => {
  const open = toggle.getAttribute('aria-expanded') !== 'true';
  toggle.setAttribute('aria-expanded', String(open));
  navigation.classList.toggle('show', open);
});

function closeMenus(except) {
  for (const menu of document.querySelectorAll('details.menu[open]')) if (!menu.contains(except)) menu.open = false;
}

document.addEventListener('click', ({ target }) => closeMenus(target));
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') closeMenus(null);
  const typing = event.target.closest?.('input, textarea, select, [contenteditable]');
  const search = document.querySelector('[data-page-search]');
  if (event.key === '/' && !typing && search) {
    event.preventDefault();
    search.focus();
  }
});
