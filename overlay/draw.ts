/** The figure of a verdict in plain DOM, from the same shapes that the components draw. */
import { SHAPES } from '../components/shapes.ts';
import type { Verdict } from '../rules/screening.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** A decorative SVG: the words stand beside it as the name of its button. */
export function draw(document: Document, shown: Verdict): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  for (const [tag, attributes] of SHAPES[shown]) {
    const figure = document.createElementNS(SVG, tag);
    for (const [name, value] of Object.entries(attributes)) figure.setAttribute(name, String(value));
    svg.append(figure);
  }
  return svg;
}
