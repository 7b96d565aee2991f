import { listen } from '../platform/messages/listen';
import { workerHost } from '../platform/review-host';

/** Ms without a draft after which the page closes; the next draft opens it again. */
const UNUSED = 10 * 60_000;

const host = workerHost();
let closing = setTimeout(close, UNUSED);

listen({
  'to-reviewer/review': ({ text, context }) => {
    clearTimeout(closing);
    closing = setTimeout(close, UNUSED);
    return host.review(text, context);
  },
});
