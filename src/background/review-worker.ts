import { inWords } from '../platform/messages/in-words';
import { type FromReviewWorker, readToReviewWorker } from '../platform/messages/review-contract';
import { review } from '../story/review/review';

const tell = (message: FromReviewWorker): void => self.postMessage(message);

self.onmessage = ({ data }: MessageEvent<unknown>) => {
  const { id, text, context } = readToReviewWorker(data);
  try {
    tell({ id, review: review(text, context) });
  } catch (error) {
    tell({ id, failed: inWords(error) });
  }
};
