import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

const GECKO_ID = 'legwork@legwork.example';

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/i18n/module'],
  manifestVersion: 3,
  // Edge and Brave load the Chromium package; Firefox gets Manifest V3 too.
  targetBrowsers: ['chrome', 'firefox'],
  vite: () => ({ plugins: [preact()], build: { modulePreload: { polyfill: false } } }),
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: [
      'alarms',
      'idle',
      'storage',
      'unlimitedStorage',
      'notifications',
      'contextMenus',
      // A worker can't sound, so Chromium needs a page out of sight; Firefox's background is one.
      ...(browser === 'firefox' ? [] : ['offscreen']),
    ],
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+L' } },
      start: { description: '__MSG_commands_start__' },
      standing: { description: '__MSG_commands_standing__' },
      pause: { description: '__MSG_commands_pause__' },
      call: { description: '__MSG_commands_call__' },
    },
    action: { default_title: '__MSG_extName__' },
    // Nothing may be fetched, framed or evaluated; images and styles are the package's own, or drawn by the page itself (blob:).
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              // The first that knows data_collection_permissions on every device.
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          minimum_chrome_version: '127',
          // To tell a meeting site from any other tab that sounds. Firefox tells what a tab shares without it.
          optional_permissions: ['tabs'],
        }),
  }),
});
