/**
 * Drawing numbers: bare figures by which makers of machines number their spare parts (`716-######-###`). They say whose
 * machine a part is for where no maker is named: bills of lading write little else.
 */
import type { DrawingRules, Sourced } from './types.ts';

export interface DrawingTable extends Sourced {
  /** `#` stands for a digit. */
  rows: { hs: string; maker: string; shapes: string }[];
}

const LONGEST_FIGURE = 20;
const FIGURES = /(?<![\w/-])\d[\d-]{6,24}(?![\w/])/g;

export function compileDrawings(table: DrawingTable): DrawingRules {
  const shapes: Record<string, string> = {};
  for (const { hs, shapes: list } of table.rows) for (const shape of list.split(' ')) shapes[shape] = hs;
  const lengths = [...new Set(Object.keys(shapes).map((shape) => shape.indexOf('-')))];
  return { shapes, lengths };
}

/** The first drawing number of a text, with the goods of its machine. */
export function drawingIn(text: string, { shapes, lengths }: DrawingRules): { hs: string; text: string } | null {
  for (const [figure] of text.matchAll(FIGURES)) {
    if (figure.length > LONGEST_FIGURE) continue;
    const series = figure.indexOf('-');
    if (!lengths.includes(series)) continue;
    const hs = shapes[figure.slice(0, series) + figure.slice(series).replace(/\d/g, '#')];
    if (hs !== undefined) return { hs, text: figure };
  }
  return null;
}
