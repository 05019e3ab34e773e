// The request-for-quotation form and the checkout: filled from the address, and never sent anywhere.

const form = document.querySelector('form[data-request]');
const status = document.querySelector('[role=status]');
const asked = new URL(location.href).searchParams;

for (const name of ['item', 'quantity']) {
  const field = form.elements.namedItem(name);
  if (field && asked.has(name)) field.value = asked.get(name);
}

// A saved consignee fills the three consignee fields; "new" leaves them to be typed.
const saved = form.elements.namedItem('saved-consignee');
saved?.addEventListener('change', () => {
  const { name = '', address = '', country = '' } = saved.selectedOptions[0].dataset;
  form.elements.namedItem('consignee').value = name;
  form.elements.namedItem('consignee-address').value = address;
  form.elements.namedItem('consignee-country').value = country;
});

function finish() {
  status.textContent = form.dataset.request;
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  finish();
});

// The checkout's button submits by script, as many shops do.
document.querySelector('[data-place-order]')?.addEventListener('click', () => {
  if (form.reportValidity()) finish();
});
