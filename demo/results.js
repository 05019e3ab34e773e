// The result list: search within the offers, and the button that adds the remaining cards.

const list = document.querySelector('.cards');
const more = document.querySelector('#more-cards');
const button = document.querySelector('.load-more button');
const count = document.querySelector('[data-count]');
const total = list.children.length + more.content.children.length;
const words = (new URL(location.href).searchParams.get('q') ?? '').toLowerCase().split(/\s+/).filter(Boolean);

function addRemaining() {
  list.append(more.content.cloneNode(true));
  button.hidden = true;
}

function show() {
  let shown = 0;
  for (const card of list.children) {
    const text = card.textContent.toLowerCase();
    card.hidden = !words.every((word) => text.includes(word));
    if (!card.hidden) shown += 1;
  }
  const sought = words.length > 0 ? ` for “${words.join(' ')}”` : '';
  count.textContent = `${shown} of ${total} offers${sought}`;
}

button.addEventListener('click', () => {
  const next = list.children.length;
  addRemaining();
  show();
  list.children[next].querySelector('a').focus();
});

if (words.length > 0) {
  document.querySelector('#q').value = words.join(' ');
  addRemaining();
  show();
}
