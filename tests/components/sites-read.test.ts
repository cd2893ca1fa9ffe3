import { describe, expect, it } from 'vitest';
import { readSite } from '@/components/options/sites/read-site';
import { MEETING_SITES, MOST_SITES } from '@/core/settings';

describe('a meeting site as people paste it', () => {
  it.each([
    ['gather.town', 'gather.town'],
    ['  Gather.Town ', 'gather.town'],
    ['https://app.gather.town/join?room=1#a', 'app.gather.town'],
    ['HTTP://WWW.GATHER.TOWN/', 'gather.town'],
    ['www.gather.town', 'gather.town'],
    ['*.gather.town', 'gather.town'],
    ['gather.town.', 'gather.town'],
    ['gather.town/app', 'gather.town'],
    ['gather.town:8443', 'gather.town'],
    ['http://intranet/meet', 'intranet'],
    ['http://10.0.0.5:3000', '10.0.0.5'],
    ['besprechung.müller.de', 'besprechung.xn--mller-kva.de'],
    ['www.de', 'www.de'],
  ])('reads %j', (text, site) => {
    expect(readSite(text, MEETING_SITES)).toBe(site);
  });

  it.each([
    'hello',
    'my meeting',
    'gather town.com',
    'me@example.org',
    'https://',
    'https://me:secret@example.org',
    'chrome://settings',
    'mailto:me@example.org',
    'javascript:alert(1)',
    'http://[::1]/',
    'a..b',
    '.',
    '*.',
    '-.-',
    'under_score.example',
    `${'a'.repeat(64)}.org`,
  ])('does not take %j for one', (text) => {
    expect(readSite(text, MEETING_SITES)).toEqual({ kind: 'no-address' });
  });

  it.each(['', '   '])('finds %j empty', (text) => {
    expect(readSite(text, [])).toEqual({ kind: 'empty' });
  });

  it.each(['zoom.us', 'https://us02web.zoom.us/j/1', 'www.zoom.us'])(
    'finds %j in the list already',
    (text) => {
      expect(readSite(text, MEETING_SITES)).toEqual({ kind: 'there', by: 'zoom.us' });
    },
  );

  it('does not take one name for another that ends the same', () => {
    expect(readSite('notzoom.us', MEETING_SITES)).toBe('notzoom.us');
  });

  it('says when the list is full', () => {
    const full = Array.from({ length: MOST_SITES }, (_, at) => `site${at}.org`);
    expect(readSite('one.more.org', full)).toEqual({ kind: 'full' });
    expect(readSite('one.more.org', full.slice(1))).toBe('one.more.org');
  });
});
