// The ship-to control. The choice stands in the address (?shipto=RU), so that a link can open
// a page with the country already chosen; links of the market carry it on.

const control = document.querySelector('select[data-ship-to]');
const address = () => new URL(location.href);
let chosen = address().searchParams.get('shipto')?.toUpperCase();

function render(country) {
  for (const line of document.querySelectorAll('[data-ship-line]')) {
    const fresh = line.cloneNode(false);
    fresh.textContent = line.dataset.shipLine.replace('{country}', country);
    line.replaceWith(fresh);
  }
}

function countryName() {
  return control.selectedOptions[0].textContent.trim();
}

if (control) {
  const named = [...control.options].find((option) => option.value === chosen);
  const first = [...control.options].find((option) => option.defaultSelected);
  // A reloaded page may keep what a form showed before; the address decides.
  control.value = (named ?? first).value;
  render(countryName());

  control.addEventListener('change', () => {
    chosen = control.value;
    const here = address();
    here.searchParams.set('shipto', chosen);
    history.replaceState(null, '', here);
    render(countryName());
  });
}

document.addEventListener('click', (event) => {
  const link = event.target.closest?.('a[href]');
  if (!chosen || !link || link.origin !== location.origin || link.hash) return;
  const there = new URL(link.href);
  there.searchParams.set('shipto', chosen);
  link.href = there;
});
