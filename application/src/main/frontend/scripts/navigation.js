// Folds the navigation on a narrow screen, closes open menus by Escape or a click elsewhere, and puts "/" on the search box
// from anywhere that is not a field; where the screen has no room for the box, on the page of the search. A citizen's number
// typed into a search box is sent, as the page of the search by number sends it, and comes into no address.
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

const FIELDS = 'input, textarea, select, [contenteditable], dialog';

function slash(event) {
  if (event.key !== '/' || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
  const search = document.querySelector('[data-page-search]');
  if (!search || event.defaultPrevented || event.target.closest?.(FIELDS)) return;
  event.preventDefault();
  if (search.offsetParent === null) {
    document.querySelector('.search-link')?.click();
    return;
  }
  search.focus();
  search.select();
}

function citizenNumber(event) {
  const box = event.target.matches('form[role=search][action="/tim"]') && event.target.elements.q;
  const token = document.querySelector('input[name=_csrf]');
  const number = box ? box.value.replace(/[\s.-]/g, '') : '';
  if (!token || !/^\d{12}$/.test(number)) return;
  event.preventDefault();
  const form = Object.assign(document.createElement('form'), { method: 'post', action: '/thanh-vien/tim-so', hidden: true });
  for (const [name, value] of [['_csrf', token.value], ['so-dinh-danh', number]])
    form.append(Object.assign(document.createElement('input'), { name, value }));
  document.body.append(form);
  form.submit();
}

document.addEventListener('submit', citizenNumber);
document.addEventListener('click', ({ target }) => closeMenus(target));
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') closeMenus(null);
  slash(event);
});
