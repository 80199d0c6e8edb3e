// Rows by keyboard: one row of each table, list or tree is a stop of the Tab key; arrows, Home and End go from row to row, Enter
// opens the row's first link, Escape leaves. In a tree, Right opens what is below or goes in, Left closes it or goes out. From the page itself an arrow goes to the first list in sight. Keys in fields, menus and buttons stay theirs, and so do those of a screen reader.
const lists = () => [
  ...[...document.querySelectorAll('table.records > tbody')].map((body) => [...body.rows]),
  [...document.querySelectorAll('.found > ul > li')],
  [...document.querySelectorAll('.tree .tree-unit')].filter((unit) => !unit.closest('details:not([open])')),
];
const places = new Map();
const LINK = 'a[href]:not([data-term])';

function prepare() {
  places.clear();
  for (const rows of lists()) {
    if (!rows.some((row) => row.querySelector(LINK))) continue;
    const stop = rows.find((row) => row.tabIndex === 0 && row.hasAttribute('tabindex')) ?? rows[0];
    rows.forEach((row, place) => {
      row.tabIndex = row === stop ? 0 : -1;
      places.set(row, { rows, place });
    });
  }
}

function go(rows, place) {
  const row = rows[Math.max(0, Math.min(place, rows.length - 1))];
  for (const other of rows) other.tabIndex = other === row ? 0 : -1;
  row.focus();
}

const steps = {
  ArrowDown: (place) => place + 1,
  ArrowUp: (place) => place - 1,
  Home: () => 0,
  End: (_, rows) => rows.length - 1,
};

const folds = {
  ArrowRight: (below, rows, place) => (below.open ? go(rows, place + 1) : (below.open = true)),
  ArrowLeft: (below) => (below.open = false),
};

/** What Left and Right do at a unit of a tree; false where they mean nothing. */
function turn(key, row, { rows, place }) {
  if (!folds[key] || !row.matches('.tree-unit')) return false;
  const below = row.parentElement.querySelector(':scope > details');
  const above = row.closest('ul').closest('li')?.querySelector(':scope > .tree-unit');
  if (below && (below.open || key === 'ArrowRight')) folds[key](below, rows, place);
  else if (above && key === 'ArrowLeft') go(rows, rows.indexOf(above));
  return true;
}

const inSight = (row) => {
  const box = row.getBoundingClientRect();
  return box.height > 0 && box.top >= 0 && box.bottom <= window.innerHeight;
};

function enter(event) {
  if (!event.key.startsWith('Arrow') || !steps[event.key]) return;
  if (event.target !== document.body && event.target.id !== 'noi-dung') return;
  const seen = [...places.keys()].find(inSight);
  if (!seen) return;
  event.preventDefault();
  go(places.get(seen).rows, places.get(seen).place);
}

document.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.isComposing) return;
  if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
  enter(event);
  const row = event.target.closest?.('tr, li, .tree-unit');
  const known = row && places.get(row);
  const onLink = event.target.closest?.('a');
  if (!known || (event.target !== row && !onLink)) return;
  const { rows, place } = known;
  if (steps[event.key]) {
    event.preventDefault();
    go(rows, steps[event.key](place, rows));
  } else if (turn(event.key, row, known)) {
    event.preventDefault();
  } else if (event.key === 'Enter' && !onLink) {
    row.querySelector(LINK)?.click();
  } else if (event.key === 'Escape') {
    (row.closest('.table-scroll') ?? document.getElementById('noi-dung'))?.focus();
  }
});

prepare();
document.addEventListener('htmx:afterSettle', prepare);
document.addEventListener('rows:changed', prepare);
document.addEventListener('toggle', prepare, true);
