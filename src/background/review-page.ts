import { listen } from '../platform/messages/listen';
import { workerHost } from '../platform/review-host';
import { busy } from './stay';

const host = workerHost();

listen({ 'to-reviewer/review': ({ text, context }) => busy(() => host.review(text, context)) });
