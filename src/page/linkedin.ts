import { listen, send } from '../platform/messages/for-linkedin';
import { watch } from '../sites/linkedin/watch';
import { host } from './host';

// Nothing is shown on LinkedIn: whatever comes back, this script only tells who is in sight.
const silent = {
  name: 'linkedin',
  wire: { send, listen },
  watch,
  seen: () => undefined,
  answered: () => {},
  quiet: () => {},
} as const;

host(document, silent, new AbortController().signal);
