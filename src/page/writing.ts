import { desk } from './desk';
import { Helper } from './writing/helper';

const { changed, open } = desk();
// Brought in twice, it starts once.
if (!changed) {
  const helper = new Helper(document);
  desk().changed = (now) => helper.follow(now);
  helper.follow(open);
}
