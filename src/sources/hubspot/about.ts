import type { SourceAbout } from '../source';
import { SCOPES } from './scopes';

/** Stands in `Touch.source`. */
export const HUBSPOT = 'hubspot';
export const LABEL = 'HubSpot';
export const BASE = 'https://api.hubapi.com';

export const aboutHubSpot: SourceAbout = {
  id: HUBSPOT,
  label: LABEL,
  origins: [`${BASE}/*`],
  scopes: SCOPES,
  can: { findBy: ['address', 'slug'], changes: true, logTouch: true, reclassify: true },
};
