import { readBell } from '@/shell/bell-address';
import { chime } from '@/shell/chime';

// Chromium's worker makes no sound: this page does, out of sight, and goes.
const asked = readBell(location.search);
const heard = asked ? chime(asked.sound, asked.volume) : Promise.resolve();
heard.catch((reason) => console.info('the bell was not heard', reason)).finally(close);
