// The readers of LinkedIn as a script for a bare page: no extension, no browser API.
import { placeOf } from '../../src/sites/linkedin/place';
import { asSight, read } from '../../src/sites/linkedin/read';
import type { Sight } from '../../src/sites/sight';

export const sightIn = (page: Document, href: string): Sight => asSight(read(page, placeOf(href)).leading);

export const sightOf = (html: string, href: string): Sight =>
  sightIn(new DOMParser().parseFromString(html, 'text/html'), href);
