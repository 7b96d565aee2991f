import { describe, expect, it } from 'vitest';
import { touch } from '../../test/story/histories';
import { assetKey, assetsIn, formatOf } from './assets';

describe('content that a history names', () => {
  it.each([
    ['content-downloaded', 'Why dirty data costs you', 'white-paper'],
    ['content-downloaded', 'Customer story: a dairy', 'customer-story'],
    ['content-downloaded', 'Build vs. buy', 'comparison'],
    ['content-downloaded', 'ROI calculator', 'roi-tool'],
    ['webinar-registered', 'Customer story live', 'webinar'],
    ['event-attended', 'Open day', 'event'],
    ['invited', 'Cleaning data', 'webinar'],
    ['nurture-clicked', 'A day in video', 'video'],
    ['nurture-clicked', 'Spot the signs', 'article'],
    ['sales-emailed', 'A mail', undefined],
    ['toString', 'A mail', undefined],
  ])('%s “%s” is a %s', (kind, title, format) => expect(formatOf(kind, title)).toBe(format));

  it('is one, however it is labelled', () => {
    expect(assetKey('Webinar: Cleaning data in 30 days')).toBe(assetKey('cleaning data in 30 Days!'));
    expect(assetKey('A')).not.toBe(assetKey('B'));
    expect(assetKey('!?')).not.toBe('');
  });

  it('is gathered over touches, each filling what another left open', () => {
    const found = assetsIn([
      touch('nurture-clicked', 2, { title: 'Cleaning data', topic: 'labels' }),
      touch('webinar-registered', 3, {
        title: 'Webinar: Cleaning data',
        stage: 'research',
        url: 'https://x.example',
      }),
      touch('nurture-sent', 3, { title: 'Our news' }),
      touch('replied', 3, { title: 'Re: hello' }),
    ]);
    expect(found).toEqual([
      {
        title: 'Cleaning data',
        format: 'webinar',
        topic: 'labels',
        stage: 'research',
        url: 'https://x.example',
      },
    ]);
  });
});
