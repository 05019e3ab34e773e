/**
 * Selectors of site adapters: a small part of CSS, read once when the rules are compiled, so that a wrong one is an error
 * there and never on a page. tag, .class, #id, [name], [name=value], [name*=value], [name^=value], descendants (` `),
 * children (`>`) and lists (`,`).
 */

/** What one element must be. `near`: it is a child, not any descendant, of what stands before it. */
export interface Compound {
  tag: string;
  id: string;
  classes: string[];
  attributes: { name: string; test: '' | '=' | '*=' | '^='; value: string }[];
  near: boolean;
}

/** Alternatives, each a path of compounds from the outside in. */
export type Selector = Compound[][];

const SELECTOR_CHARS = 300;
/** A path is matched by one bit a compound. */
const PATH_LENGTH = 8;

const TOKEN =
  /(?<list>\s*,\s*)|(?<near>\s*>\s*)|(?<inside>\s+)|#(?<id>[\p{L}_][\p{L}\p{N}_-]*)|\.(?<class>[\p{L}_-][\p{L}\p{N}_-]*)|\[(?<name>[a-z][a-z-]*)(?:(?<test>[*^]?=)(?:"(?<quoted>[^"\\]+)"|(?<word>[\p{L}_][\p{L}\p{N}_-]*)))?\]|(?<tag>[a-z][a-z0-9-]*)/uy;

const blank = (near: boolean): Compound => ({ tag: '', id: '', classes: [], attributes: [], near });
const isBlank = ({ tag, id, classes, attributes }: Compound) =>
  tag === '' && id === '' && classes.length === 0 && attributes.length === 0;

/** Reads a selector. Throws where it is none, or more than these. */
export function parseSelector(text: string): Selector {
  const wrong = (why: string) => new Error(`selector ${JSON.stringify(text.slice(0, SELECTOR_CHARS))}: ${why}`);
  if (text.length > SELECTOR_CHARS) throw wrong('too long');
  if (text.trim() !== text) throw wrong('blank at an end');
  let path = [blank(false)];
  const paths = [path];
  const step = (next: Compound) => {
    if (isBlank(path.at(-1) as Compound)) throw wrong('nothing before a combinator');
    path.push(next);
    if (path.length > PATH_LENGTH) throw wrong('too deep');
  };
  for (let at = 0; at < text.length; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at;
    const part = TOKEN.exec(text)?.groups;
    if (!part) throw wrong(`not understood from ${at + 1}`);
    const last = path.at(-1) as Compound;
    if (part.list !== undefined) {
      if (isBlank(last)) throw wrong('an alternative is empty');
      path = [blank(false)];
      paths.push(path);
    } else if (part.near !== undefined) step(blank(true));
    else if (part.inside !== undefined) step(blank(false));
    else if (part.id !== undefined) {
      if (last.id !== '') throw wrong('two ids');
      last.id = part.id;
    } else if (part.class !== undefined) last.classes.push(part.class);
    else if (part.name !== undefined) {
      const test = (part.test ?? '') as '' | '=' | '*=' | '^=';
      last.attributes.push({ name: part.name, test, value: part.quoted ?? part.word ?? '' });
    } else if (isBlank(last)) last.tag = part.tag as string;
    else throw wrong('a tag stands first');
  }
  if (isBlank(path.at(-1) as Compound)) throw wrong('an end is empty');
  return paths;
}
