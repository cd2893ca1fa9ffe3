import { fakeBrowser } from 'wxt/testing/fake-browser';

/** What the browser's own module is in unit tests: WXT's in-memory browser. */
export default fakeBrowser;
