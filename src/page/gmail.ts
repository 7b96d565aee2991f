import { followGmail } from './follow-gmail';

followGmail(document, new AbortController().signal);
