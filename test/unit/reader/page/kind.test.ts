import { expect, test } from 'vitest';
import { readPage } from '../dom.ts';

const SPECS = '<dl><dt>Number of axes</dt><dd>6</dd><dt>Payload</dt><dd>6 kg</dd></dl>';
const kind = (html: string) => readPage(`<title>Robot KR-6</title><h1>Robot KR-6</h1>${html}`).kind;

test('goods that are only asked about are a product', () => {
  expect(kind(`${SPECS}<button>Request a price</button>`)).toBe('product');
  expect(kind(`${SPECS}<button>Read more</button>`)).toBe('other');
  expect(kind('<button>Request a price</button>')).toBe('other');
  expect(kind(`${SPECS}<button>Request a price</button><a class="company-name">Robots Ltd</a>`)).not.toBe('product');
});
