// Printing a list: fetches every page of the filtered list into the table, up to a limit that is said above it, or unfolds the
// tree as far, then prints;
// on paper the filters stand in words, and the mark of the sample is repeated with the header row on every page.
const LIMIT = 2000;
const button = document.querySelector('[data-print-list]');
const words = button?.dataset ?? {};
const fill = (pattern, ...values) => pattern.replace(/\{(\d)}/g, (_, place) => values[place]);
const number = (value) => new Intl.NumberFormat(document.documentElement.lang).format(value);

function tableBefore(paging) {
  return [...document.querySelectorAll('main table.records')]
    .filter((table) => !paging || table.compareDocumentPosition(paging) & Node.DOCUMENT_POSITION_FOLLOWING)
    .pop();
}

async function rowsOf(address, place) {
  const answer = await fetch(address, { cache: 'no-store', redirect: 'error', headers: { Accept: 'text/html' } });
  if (!answer.ok) throw new Error(String(answer.status));
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  return [...page.querySelectorAll('main table.records')][place].tBodies[0].rows;
}

function note(list) {
  const said = document.createElement('p');
  said.className = 'note print-note';
  said.setAttribute('role', 'status');
  list.closest('.card').before(said);
  return said;
}

async function fetchAll(paging, table, said) {
  const { printPages, printRows, printSize, printPath } = paging.dataset;
  const pages = Math.min(Number(printPages), Math.ceil(LIMIT / Number(printSize)));
  const place = [...document.querySelectorAll('main table.records')].indexOf(table);
  const rows = [];
  for (let page = 1; page <= pages; page += 1) {
    said.textContent = fill(words.fetching, number(page), number(pages));
    const address = new URL(printPath, window.location.href);
    address.searchParams.set('trang', page);
    rows.push(...(await rowsOf(address, place)));
  }
  table.tBodies[0].replaceChildren(...rows);
  paging.remove();
  document.dispatchEvent(new Event('rows:changed'));
  const whole = pages === Number(printPages);
  said.textContent = fill(whole ? words.whole : words.cut, number(rows.length), number(Number(printRows)));
}

const settled = () => new Promise((resolve) => document.addEventListener('htmx:afterSettle', resolve, { once: true }));
const patience = () => new Promise((_, reject) => setTimeout(reject, 30000));

/** Opens what is folded, level by level; what comes later from the office's own server is waited for. */
async function unfold() {
  for (;;) {
    const folded = [...document.querySelectorAll('main .tree details:not([open])')];
    if (!folded.length || document.querySelectorAll('main .tree-unit').length > LIMIT) return;
    for (const below of folded) below.open = true;
    while (document.querySelector('main .tree details[open] > .tree-later')) await Promise.race([settled(), patience()]);
  }
}

button?.addEventListener('click', async () => {
  try {
    await unfold();
  } catch {
    note(document.querySelector('main .tree')).textContent = words.failed;
    return;
  }
  const paging = document.querySelector('main [data-print-pages]');
  const table = tableBefore(paging);
  if (table && paging && Number(paging.dataset.printPages) > 1) {
    const said = note(table);
    try {
      button.disabled = true;
      await fetchAll(paging, table, said);
    } catch {
      said.textContent = words.failed;
      return;
    } finally {
      button.disabled = false;
    }
  }
  window.print();
});

function chosen(field) {
  if (field.tagName === 'SELECT') return field.value ? field.selectedOptions[0].textContent.trim() : '';
  if (/^(checkbox|radio)$/.test(field.type)) return field.checked ? '✓' : '';
  return field.value.trim();
}

/** What was asked, from the fields of the page's own filters as they were when the page came. */
function filters() {
  return [...document.querySelectorAll('main form[method=get] label')]
    .map((label) => ({ label, field: document.getElementById(label.htmlFor) }))
    .filter(({ field }) => field && chosen(field))
    .map(({ label, field }) => `${(label.querySelector('.form-check-label') ?? label.firstChild).textContent.trim()}: ${chosen(field)}`)
    .join(' · ');
}

const asked = document.querySelector('[data-print-filters]');
if (asked) asked.textContent = filters() || asked.textContent;
if (button && document.querySelector('main .table-card, main .tree')) button.hidden = false;

const mark = document.querySelector('.sample-banner strong')?.textContent;
window.addEventListener('beforeprint', () => {
  if (!mark) return;
  for (const head of document.querySelectorAll('table.records > thead')) {
    const row = head.insertRow(0);
    row.className = 'print-mark';
    const cell = row.appendChild(document.createElement('th'));
    cell.colSpan = head.rows[1]?.cells.length ?? 1;
    cell.textContent = mark;
  }
});
window.addEventListener('afterprint', () => document.querySelectorAll('.print-mark').forEach((row) => row.remove()));
