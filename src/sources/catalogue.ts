import { aboutHubSpot } from './hubspot/about';
import type { SourceAbout } from './source';

/** Every vendor that can be connected; files need no connection. */
export const SOURCES: readonly SourceAbout[] = [aboutHubSpot];
