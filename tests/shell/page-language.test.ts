// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import '../support/english';
import { speakLanguage } from '@/shell/page-language';

it('says in which language a page is, and how it runs', () => {
  document.documentElement.lang = 'ar';
  document.documentElement.dir = 'rtl';
  speakLanguage();
  expect(document.documentElement.lang).toBe('en');
  expect(document.documentElement.dir).toBe('ltr');
});
