import type { FileFormat } from '../format';
import { FORMATS } from '../formats/index';
import { mapped } from './mapped';
import type { Mapping } from './mapping';

/** How a file is read by what somebody has said of it: of all its columns, or only when it was. */
export function asSaid(mapping: Mapping): FileFormat {
  const { at, about = '' } = mapping;
  const known = FORMATS.find(({ id }) => id === mapping.format);
  if (!known || !('every' in at)) return mapped(mapping);
  return {
    id: known.id,
    recognise(firstRows, delimiter) {
      const recognised = known.recognise(firstRows, delimiter);
      const read = recognised?.undated?.(at.every, about);
      return recognised && read && { header: recognised.header, read };
    },
  };
}
