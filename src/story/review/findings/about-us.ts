import { say } from '../../../playbook/say';
import { type Check, type Hit, ownHits, type SpokenLook } from '../look';
import { firstAt, isTokenIn, type WordSet } from '../tokens';
import { instead, restsOn } from '../why';

/** DESIGN: four sentences or more led by us, and three times as many of those words as of theirs. */
const LED_SENTENCES = 4;
const TIMES = 3;

function countOf({ draft: { text, tokens } }: SpokenLook, set: WordSet): number {
  let count = 0;
  for (let i = 0; i < tokens.count; i++) if (isTokenIn(text, tokens, i, set)) count++;
  return count;
}

/** Sentences whose first word, leads apart, is one of ours. */
function ledByUs({ draft, tongue }: SpokenLook): Hit[] {
  const { tokens, text } = draft;
  let token = 0;
  return draft.sentences.filter(({ start, end }) => {
    token = firstAt(tokens, start, token);
    while (token < tokens.count && isTokenIn(text, tokens, token, tongue.leads)) token++;
    return token < tokens.count && tokens.starts[token]! < end && isTokenIn(text, tokens, token, tongue.we);
  });
}

export const aboutUs: Check = {
  id: 'about-us',
  title: say('finding_about_us'),
  languageFree: false,
  find: (look) => {
    const { context, tongue } = look;
    const own = ownHits(look, 'about-us');
    const led = ledByUs(look);
    if (led.length < LED_SENTENCES && !own.length) return undefined;
    const ours = countOf(look, tongue.we);
    const theirs = countOf(look, tongue.you);
    const isAboutUs = led.length >= LED_SENTENCES && ours >= TIMES * theirs;
    return {
      hits: isAboutUs ? led : own,
      reason: say('finding_about_us_why', led.length, ours, theirs),
      instead: context.latest ? say('finding_do_turn', context.latest.title) : instead(context),
      touches: restsOn(context),
    };
  },
};
