import { say } from '../playbook/say';
import type { KnowledgeCard } from '../playbook/types';
import type { Facts } from './facts';
import { bare, fold } from './fold';
import { segmentKey } from './segment';
import type { KnowledgeHit } from './telling';
import type { Topic } from './topics';

const READ = 200;

/** Why a card belongs to this story: a topic, a mention, the industry or the segment; undefined where it does not. */
function whyOf(card: KnowledgeCard, facts: Facts, topics: readonly Topic[], text: string) {
  const topic = topics.find((it) => card.topics?.some((one) => fold(one) === fold(it.topic)));
  if (topic) return say('story_card_topic', topic.topic);
  const mention = card.mentions?.find((it) => bare(it) !== '' && text.includes(` ${words(it)} `));
  if (mention) return say('story_card_mention', mention);
  const { industry, segment } = facts.history.prospect;
  if (industry && card.industries?.some((it) => fold(it) === fold(industry)))
    return say('story_card_industry', industry);
  if (segment && card.segments?.some((it) => segmentKey(it, facts.book) === segmentKey(segment, facts.book)))
    return say('story_card_segment', segment);
  return undefined;
}

const words = (it: string) =>
  it
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Product, competitor and industry cards that this story touches. */
export function knowledgeOf(facts: Facts, topics: readonly Topic[]): KnowledgeHit[] {
  const { knowledge } = facts.book;
  if (knowledge.length === 0) return [];
  const text = ` ${words(
    facts.moments
      .slice(-READ)
      .map(({ touch: { title, note } }) => `${title ?? ''} ${note?.slice(0, 1_000) ?? ''}`)
      .join(' '),
  )} `;
  return knowledge.flatMap((card) => {
    const why = whyOf(card, facts, topics, text);
    return why ? [{ id: card.id, title: card.title, kind: card.kind, body: card.body, why }] : [];
  });
}
