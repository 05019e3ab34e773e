/**
 * Keeps the card's words from the page. A closed shadow root hides its nodes, yet `window.find` answers a page whether
 * a text stands on the screen, closed roots included (tried in Chromium and Firefox). Generated content it does not
 * search, while people and screen readers read it like any text: so every text of the card becomes an attribute that
 * card.css shows. Preact's hook does it for all components at once, in the card's bundle alone.
 */
import { type ComponentChildren, Fragment, h, options, type VNode } from 'preact';

/** Elements whose name must not depend on generated content. */
const NAMED = ['a', 'button', 'h2', 'h3'];

function veil(children: ComponentChildren): ComponentChildren {
  if (Array.isArray(children)) return children.map(veil);
  if (typeof children !== 'string' && typeof children !== 'number') return children;
  return h('span', { 'data-text': children });
}

const isText = (children: ComponentChildren): children is string => typeof children === 'string';

const before = options.vnode;
options.vnode = (vnode: VNode<{ children?: ComponentChildren; 'aria-label'?: string }>) => {
  const { type, props } = vnode;
  if (typeof type === 'string' || type === Fragment) {
    if (NAMED.includes(String(type)) && isText(props.children)) props['aria-label'] ??= props.children;
    props.children = veil(props.children);
  }
  before?.(vnode);
};
