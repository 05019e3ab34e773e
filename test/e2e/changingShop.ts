/** A shop that can do what shops do; its list is an ordinary one for a start. */
export const SHOP = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Parts</title></head><body>
<header><a href="/">Shop</a></header><main><h1>Parts</h1><ul id="list"></ul></main><script>
  const KINDS = ['FPGA, 256 balls', 'Flash memory chip', 'Roller bearing', 'Ceramic capacitor', 'Potato chips, 30 g'];
  let next = 0;
  const inside = (i) => '<img alt="" width="9"><a class="title" href="/part/' + i + '">' + KINDS[i % 5] + ', model ZX-' + i +
    '</a><span class="price">$' + (10 + i) + '.00</span>';
  const card = (i) => '<li class="card" data-kind="' + i % 5 + '">' + inside(i) + '</li>';
  const list = () => document.getElementById('list');
  const times = (n, make) => Array.from({ length: n }, make).join('');
  const shop = {
    add: (n) => list().insertAdjacentHTML('beforeend', times(n, () => card(next++))),
    drop: (n) => [...list().children].slice(-n).forEach((li) => li.remove()),
    /** Every card is made anew from its contents. */
    redraw: () => { list().innerHTML = [...list().children].map((li) => card(Number(li.querySelector('a').pathname.slice(6)))).join(''); },
    shuffle: () => list().append(...[...list().children].reverse()),
    /** A carousel repeats its cards, marks and all. */
    copy: () => list().append(...[...list().children].map((li) => li.cloneNode(true))),
    /** A virtual list gives its rows other contents. */
    recycle: () => [...list().children].forEach((li, at) => {
      li.dataset.kind = (at + 1) % 5;
      li.querySelector('a').firstChild.data = KINDS[(at + 1) % 5] + ', model ZX-' + (at + 1);
    }),
    /** Rows stand empty before they are loaded. */
    lazy: (n) => {
      list().insertAdjacentHTML('beforeend', times(n, () => '<li class="row"><div class="skeleton"></div></li>'));
      setTimeout(() => list().querySelectorAll('.row').forEach((li) => { const i = next++; li.outerHTML = card(i); }), 600);
    },
    show: (path) => {
      history.pushState({}, '', path);
      const part = /^\\/part\\/(\\d+)$/.exec(path);
      document.title = part ? KINDS[part[1] % 5] : 'Parts';
      document.querySelector('main').innerHTML = part
        ? '<h1>' + KINDS[part[1] % 5] + ', model ZX-' + part[1] + '</h1><p>$12.50</p><p>Add to cart</p><dl><dt>Part number</dt><dd>ZX-' + part[1] + '</dd></dl>'
        : '<h1>Parts</h1><ul id="list">' + times(10, (_, i) => card(i)) + '</ul>';
    },
  };
  shop.add(10);
</script></body></html>`;
