import { expect, test } from 'vitest';
import { survey, take } from '../../../../reader/read.ts';
import { ATTRIBUTES, BLANK, type Snapshot, WORDS } from '../../../../reader/snapshot/snapshot.ts';
import { takeSteps } from '../../../../reader/snapshot/take.ts';
import { visibleInNode } from '../../../../reader/visible.ts';
import labels from '../../../../rules/tables/labels.json' with { type: 'json' };
import { page, snapshotOf } from '../dom.ts';

const options = { url: 'https://shop.example/page', visible: visibleInNode };

const attributesOf = ({ names, saying, values }: Snapshot) =>
  names.map((name, i) => `${ATTRIBUTES[name]}=${values[saying[i] as number]}`);

test('columns: depths and kinds in document order, texts as they stand, blanks where they part words', () => {
  const { tags, depths, kinds, texts } = snapshotOf('<p>MPN: <b>PG1</b> <i> 50</i></p>');
  expect(tags).toEqual(['html', 'head', 'body', 'p', 'b', 'i']);
  expect(kinds.map((kind) => tags[kind] ?? kind)).toEqual([
    ...['html', 'head', 'body', 'p', WORDS, 'b', WORDS, BLANK, 'i', WORDS],
  ]);
  expect(depths.slice(3)).toEqual([2, 3, 3, 4, 3, 3, 4]);
  expect(texts).toEqual(['MPN: ', 'PG1', ' 50']);
  // Behind a border of a block a blank says nothing.
  expect(
    snapshotOf('<p> <b>PG1</b> <i>50</i> </p> <p>Relay<br> <b>$5</b></p>').kinds.filter((kind) => kind === BLANK),
  ).toHaveLength(2);
});

test('attributes: those that say something, of the elements that they say it of', () => {
  const html =
    '<a href="/x" title="Whole" onclick="y()" data-z="1">x</a><div href="/no" class="c" id="d">y</div><img alt="A" src="s">';
  expect(attributesOf(snapshotOf(html))).toEqual(['href=/x', 'title=Whole', 'class=c', 'id=d', 'alt=A']);
});

test('controls: what is typed or selected now; secrets, ticks and prompts stay in the page', () => {
  const document = page(`<input name="city"><input type="password" name="p"><input type="checkbox" value="on">
    <input type="hidden" value="token"><input autocomplete="billing cc-number" value="4111"><select name="to"><option value="">Choose</option><option>Peru</option></select>`);
  (document.querySelector('input') as HTMLInputElement).value = 'Lima';
  (document.querySelector('[type=password]') as HTMLInputElement).value = 'secret';
  (document.querySelector('select') as HTMLSelectElement).selectedIndex = 1;
  const said = attributesOf(take(document, options).snapshot).filter((one) => one.startsWith('value='));
  expect(said).toEqual(['value=Lima', 'value=', 'value=', 'value=', 'value=Peru']);
});

test('the head: title, JSON-LD and named meta elements, no other script', () => {
  const { title, scripts, metas, texts } = snapshotOf(
    '<title> Parts </title><meta charset="utf-8"><meta property="og:title" content="Relay"><script>var secret</script><script type="application/LD+json">{}</script>',
  );
  expect([title, scripts, metas, texts]).toEqual([' Parts ', ['{}'], ['og:title', 'Relay'], []]);
});

test('a page of more text than its share is cut, and says so', () => {
  const { texts, missed } = snapshotOf('<p>word</p>'.repeat(4) + `<p>${'x'.repeat(4_000)}</p>`.repeat(600));
  expect(texts.join('').length).toBeLessThanOrEqual(2_000_000);
  expect(missed['long-page']).toBeGreaterThan(0);
});

test('taken in slices of cheap steps it is the same, and a page may change between them', () => {
  const html = '<div class="c"><h3>Relay</h3><b>$5</b></div>'.repeat(200);
  const steps = takeSteps(page(html), options);
  let count = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) count++;
  expect(count).toBeGreaterThan(5);
  expect(step.value.snapshot).toEqual(snapshotOf(html));
  const changing = page(html);
  const cut = takeSteps(changing, options);
  cut.next();
  for (const element of [...changing.querySelectorAll('div')].slice(3)) element.remove();
  let last = cut.next();
  while (!last.done) last = cut.next();
  expect(survey(last.value.snapshot, labels.words).reading.status).not.toBe('not-understood');
});

test('open shadow roots are read before what their element holds; closed ones are not', () => {
  const document = page('<title>T</title><x-card><b>Slotted</b></x-card><y-card></y-card><p>After</p>');
  const shadow = document.querySelector('x-card')?.attachShadow({ mode: 'open' }) as ShadowRoot;
  shadow.innerHTML = '<p>Brand</p><z-inner></z-inner>';
  const inner = shadow.querySelector('z-inner')?.attachShadow({ mode: 'open' }) as ShadowRoot;
  inner.innerHTML = '<i>Orbanek</i>';
  const closed = document.querySelector('y-card')?.attachShadow({ mode: 'closed' }) as ShadowRoot;
  closed.innerHTML = '<p>Secret</p>';
  const { snapshot, elements } = take(document, options);
  expect(snapshot.texts).toEqual(['Brand', 'Orbanek', 'Slotted', 'After']);
  expect(elements.some((element) => element?.localName === 'i')).toBe(true);
});

/** A page whose frames hold what `get` gives. */
function pageWithFrames(html: string, get: () => Document | null): Document {
  const document = page(html);
  const frame = document.querySelector('iframe') as HTMLIFrameElement;
  Object.defineProperty(Object.getPrototypeOf(frame), 'contentDocument', { get, configurable: true });
  return document;
}

test('frames of the same site are read where they are seen, without their head and without frames of their own', () => {
  const inner = page('<title>Inner</title><p>MPN: PG1-50</p><iframe></iframe>');
  const taken = (html: string) =>
    take(
      pageWithFrames(`<title>Outer</title>${html}`, () => inner),
      options,
    ).snapshot;
  const { title, texts, tags, missed } = taken('<p>Before</p><iframe></iframe><p>After</p>');
  expect([title, texts, missed]).toEqual(['Outer', ['Before', 'MPN: PG1-50', 'After'], {}]);
  expect(tags).toContain('iframe');
  expect(taken('<iframe hidden></iframe>').texts).toEqual([]);
  expect(taken('<iframe width="1" height="1"></iframe>').texts).toEqual([]);
  expect(taken('<iframe style="border: 0; width:0px"></iframe>').texts).toEqual([]);
  expect(taken('<iframe style="border-width: 0; height: 100px; width: 1%"></iframe>').texts).toEqual(['MPN: PG1-50']);
  expect(taken('<iframe></iframe>'.repeat(20)).missed).toEqual({});
  const more = taken('<iframe></iframe>'.repeat(22));
  expect([more.texts.length, more.missed]).toEqual([20, { elements: 2 }]);
});

test('a frame of another site, or one that throws when asked, is passed over', () => {
  const html = '<iframe>Your browser shows no frames</iframe><p>After</p>';
  const asked = (get: () => null) => take(pageWithFrames(html, get), options).snapshot.texts;
  expect(asked(() => null)).toEqual(['After']);
  const thrown = () => {
    throw new Error('cross-origin');
  };
  expect(asked(thrown)).toEqual(['After']);
});
