/** Pages that send an order or a request, in all the ways in which pages do, for the test of the guard. */

const ORDER = `<label>Product <input name="goods" value="STM32F407VGT6 ARM Cortex-M4 microcontroller"></label>
  <label>Company <input name="company" value="Fjordmarmelade Messgeräte (demo)"></label>
  <label>Street <input name="street" value="ul. Vydumanaya 5"></label>
  <label>Postcode <input name="postcode" value="101000"></label>
  <label>City <input name="city" value="Moscow"></label>
  <label>Country <select name="country"><option value="DE">Germany</option><option value="RU" selected>Russia</option></select></label>`;
const CART = `<section aria-labelledby="cart"><h2 id="cart">Your cart</h2><table>
  <thead><tr><th scope="col">Product</th><th>Quantity</th><th>Amount</th></tr></thead>
  <tbody><tr><td>STM32F407VGT6 ARM Cortex-M4 microcontroller</td><td>5</td><td>€35.00</td></tr></tbody></table></section>`;
const page = (form: string, script = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Checkout</title></head>
    <body><h1>Checkout</h1><main>${form}${CART}</main><output></output><script>
      const said = (text) => { document.querySelector('output').textContent += text + ' '; };
      ${script}
    </script></body></html>`;
const form = (button: string) => `<form action="/sent.html">${ORDER}${button}</form>`;
const on = (type: string, act: string) =>
  `document.getElementById('go').addEventListener('${type}', () => { ${act} });`;

/** Ways in which pages send; each sends to /sent.html or says "sent". */
const WAYS = {
  'a submit button': page(form('<button id="go">Place order</button>')),
  'a button whose handler calls submit()': page(
    form('<button id="go" type="button">Place order</button>'),
    on('click', `document.forms[0].submit()`),
  ),
  'a button whose handler fetches': page(
    form('<button id="go" type="button">Place order</button>'),
    on('click', `fetch('/sent.html').then(() => said('sent'))`),
  ),
  'a handler of pointerdown': page(
    form('<button id="go" type="button">Place order</button>'),
    on('pointerdown', `said('sent')`),
  ),
  'a div that plays a button': page(
    form('<div id="go" role="button" tabindex="0">Place order</div>'),
    `${on('click', `said('sent')`)}${on('keydown', `said('sent')`)}`,
  ),
  'a listener of the window that was there first': page(
    form('<button id="go" type="button">Place order</button>'),
    `addEventListener('click', ({ target }) => target.id === 'go' && said('sent'), true);`,
  ),
  'a form in an open shadow root': page(
    `<div id="go" style="display: inline-block"></div>${form('<button>Place order</button>')}`,
    `document.getElementById('go').attachShadow({ mode: 'open' }).innerHTML = '<form action="/sent.html"><input name="a"><input name="b"><button style="width: 300px; height: 60px; position: relative">Place order</button></form>';
     document.getElementById('go').shadowRoot.querySelectorAll('input').forEach((field) => { field.style.display = 'none'; });`,
  ),
  'a frame of the same origin': page(
    `<iframe id="go" style="width: 320px; height: 80px; border: 0" srcdoc="<body style='margin: 0'><form><input name=a hidden><button type=button style='width: 320px; height: 80px' onclick='parent.said(&quot;sent&quot;)'>Place order</button></form>"></iframe>${form('')}`,
  ),
  'an inquiry on the page of a product': `<!doctype html><html lang="en"><meta charset="utf-8"><title>STM32F407VGT6 ARM Cortex-M4 microcontroller</title>
    <h1>STM32F407VGT6 ARM Cortex-M4 microcontroller</h1><dl><dt>Part number</dt><dd>STM32F407VGT6</dd><dt>Manufacturer</dt><dd>STMicroelectronics</dd></dl>
    <form action="/sent.html"><label>Company <input name="company" value="Fjordmarmelade Messgeräte (demo)"></label>
      <label>City <input name="city" value="Moscow"></label>
      <label>Country <select name="country"><option value="RU">Russia</option></select></label>
      <label>Message to the supplier <textarea name="message"></textarea></label>
      <label>E-mail <input name="email" type="email"></label><button id="go">Contact supplier</button></form><output></output></html>`,
};
/** The same, each at an address of its own. */
export const WAYS_TO_SEND = Object.entries(WAYS).map(([name, html], i) => ({ name, html, path: `/way/${i}.html` }));

/** The consignee resembles an entry of the demo list, and its address agrees. */
const REQUEST = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Request for quotation</title><h1>Request for quotation</h1>
  <form action="/sent.html"><label>Product <input name="goods" value="LM358DR dual operational amplifier, SOIC-8"></label>
    <label>Quantity <input name="quantity" value="2500"></label>
    <label>Consignee name <input name="consignee" value="Kuzgunfener Havacılık Tedarik"></label>
    <label>Consignee address <input name="address" value="Uydurma Cad. 1, Örnekköy, İstanbul"></label>
    <label>Consignee country <select name="country"><option value="TR">Türkiye</option></select></label>
    <button>Send request</button></form></html>`;

const FORGER = page(
  form('<button id="go">Place order</button>'),
  `document.forms[0].addEventListener('submit', (event) => { event.preventDefault(); said('submit'); });
   const button = document.getElementById('go');
   window.forge = () => {
     button.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
     button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));
     document.forms[0].elements.city.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
     document.forms[0].dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
     for (const host of document.querySelectorAll('[data-tradeflag]')) host.click();
   };
   window.bySelf = () => document.forms[0].requestSubmit();`,
);

export const PAGES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(WAYS_TO_SEND.map(({ path, html }) => [path, html])),
  '/forger.html': FORGER,
  '/request.html': REQUEST,
  '/sent.html': '<!doctype html><title>Sent</title><p>sent</p>',
};
