import { say } from '../../../playbook/say';
import { type Check, type Hit, ownHits, type SpokenLook } from '../look';
import { instead, restsOn } from '../why';

/** DESIGN: four sentences or more led by us, and three times as many of those words as of theirs. */
const LED_SENTENCES = 4;
const TIMES = 3;
const FIRST_WORDS = /[a-zäöüß']+/g;

/** Sentences whose first word, leads apart, is one of ours. */
function ledByUs({ draft, tongue }: SpokenLook): Hit[] {
  return draft.sentences.filter(({ text }) => {
    const words = text.slice(0, 60).match(FIRST_WORDS) ?? [];
    const first = words.find((word) => !tongue.leads.has(word));
    return first !== undefined && tongue.we.has(first);
  });
}

export const aboutUs: Check = {
  id: 'about-us',
  title: say('finding_about_us'),
  languageFree: false,
  find: (look) => {
    const { context, draft, tongue } = look;
    const own = ownHits(look, 'about-us');
    const led = ledByUs(look);
    const ours = draft.words.filter((word) => tongue.we.has(word)).length;
    const theirs = draft.words.filter((word) => tongue.you.has(word)).length;
    const isAboutUs = led.length >= LED_SENTENCES && ours >= TIMES * theirs;
    return {
      hits: isAboutUs ? led : own,
      reason: say('finding_about_us_why', led.length, ours, theirs),
      instead: context.latest ? say('finding_do_turn', context.latest.title) : instead(context),
      touches: restsOn(context),
    };
  },
};
