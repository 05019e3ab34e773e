/**
 * Stands in for the context that WXT hands every content script (wxt.config.ts puts it there). WXT's own tells the page
 * by an event that we are here, ends by an event that a page can forge, and brings the polyfill to every page.
 */
export class ContentScriptContext {}
