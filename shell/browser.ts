/** The only door to the browser. Touch it inside functions, never while a module loads: WXT loads modules in Node. */
export type { Runtime, Tabs } from 'webextension-polyfill';
export { default as browser } from 'webextension-polyfill';
