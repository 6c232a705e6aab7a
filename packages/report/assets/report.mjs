// Runs in the HTML report: sorts its tables and filters its problems. Without it the report still reads whole.
const collator = new Intl.Collator('zh-CN', { numeric: true });

for (const table of document.querySelectorAll('table')) makeSortable(table);
const form = document.querySelector('form.filters');
if (form) makeFilter(form);

/** Each heading sorts by its column; a second click turns the order. */
function makeSortable(table) {
  const headings = [...table.querySelectorAll('thead th')];
  for (const [column, heading] of headings.entries()) {
    heading.querySelector('button')?.addEventListener('click', () => {
      const down = heading.getAttribute('aria-sort') === 'ascending';
      for (const other of headings)
        if (other.hasAttribute('aria-sort')) other.setAttribute('aria-sort', 'none');
      heading.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      sortRows(table.querySelector('tbody'), column, down ? -1 : 1);
    });
  }
}

function sortRows(body, column, direction) {
  const keyed = [...body.children].map((row) => {
    const cell = row.children[column];
    return { row, key: cell.dataset.sort ?? cell.textContent };
  });
  keyed.sort((a, b) => direction * collator.compare(a.key, b.key));
  body.append(...keyed.map(({ row }) => row));
}

/** Shows the problems that all fields of the form agree to. */
function makeFilter(form) {
  const rows = [...document.querySelectorAll('#problems tbody tr')].map((row) => ({
    row,
    text: row.textContent.toLowerCase(),
    organs: row.dataset.organs.split('|'),
  }));
  const status = form.querySelector('output');
  const apply = () => {
    const asked = new FormData(form);
    const severities = asked.getAll('severity');
    const words = String(asked.get('text')).toLowerCase().split(/\s+/u).filter(Boolean);
    let count = 0;
    for (const { row, text, organs } of rows) {
      const shown =
        severities.includes(row.dataset.severity) &&
        ['', row.dataset.rule].includes(asked.get('rule')) &&
        (asked.get('organ') === '*' || organs.includes(asked.get('organ'))) &&
        words.every((word) => text.includes(word));
      row.hidden = !shown;
      if (shown) count += 1;
    }
    status.textContent = status.dataset.text.replace('{shown}', count).replace('{all}', rows.length);
  };
  form.hidden = false;
  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(apply));
  apply();
}
