import { CATALOGUE, type Playbook, type SettingId, VERSION } from './catalogue';

/** What a new team starts with: no content of any company. */
export const DEFAULT_PLAYBOOK: Playbook = {
  version: VERSION,
  ...(Object.fromEntries(
    (Object.keys(CATALOGUE) as SettingId[]).map((key) => [key, CATALOGUE[key].default]),
  ) as Omit<Playbook, 'version'>),
};
