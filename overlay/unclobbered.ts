/**
 * A document as its prototypes have it. `<form name="createElement">` or `<img name="visibilityState">` hides what it
 * is named after from `document.…`, in a content script's world as well.
 */
export function unclobbered(document: Document): Document {
  const own = Object.getPrototypeOf(document) as object;
  return new Proxy(document, {
    get(target, name) {
      const value: unknown = Reflect.get(own, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
