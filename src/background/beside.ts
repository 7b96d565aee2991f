// The page beside the worker: what can't be done in a service worker, or is not needed in each of its lives.
import './review-page';
import './sources-page';
