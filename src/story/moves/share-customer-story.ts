import { type Say, say } from '../../playbook/say';
import type { Asset } from '../../playbook/types';
import { about } from '../about';
import { fold } from '../fold';
import { firstFilled } from '../opener';
import { idsOf } from '../rules/rule';
import { questionsOn } from '../scene';
import { asNext, type Scene, type Spoken, type Step } from './move';

function reasonOf({ facts, openQuestion, topics }: Scene): Say {
  if (facts.customer) return say('move_story_reason_customer');
  const stage = facts.standing && facts.book.stages[facts.standing.index];
  if (stage && openQuestion) return say('move_story_reason_question', stage.label, openQuestion);
  const topic = topics[0]?.topic;
  return topic ? say('move_story_reason_topic', topic) : say('move_story_reason');
}

/** Late in the story: how a company like theirs solved the same problem. Source: Ardath Albee. */
export function tellStory(scene: Scene, asset: Asset | undefined): Spoken {
  const { facts } = scene;
  const { words } = about(scene, asset);
  const industry = facts.history.prospect.industry;
  const sameIndustry = asset?.industry && industry && fold(asset.industry) === fold(industry);
  const opener = firstFilled(facts.book.openers['share-customer-story'], {
    ...words,
    industry: sameIndustry ? industry : undefined,
  });
  return {
    title: asset ? say('move_story_asset', asset.title) : say('move_story'),
    reason: reasonOf(scene),
    ...(opener ? { opener } : {}),
    ...(asset ? { asset: asNext(asset) } : {}),
    questions: questionsOn(words, facts),
    touches: idsOf(facts.standing?.evidence ?? []),
  };
}

export const shareCustomerStory: Step = {
  id: 'share-customer-story',
  fits: ({ facts }) => facts.hasDialogue && facts.isLate,
  speak: (scene) => tellStory(scene, scene.shelf.stories[0]),
  instead: ({ shelf: { stories } }) =>
    stories[0] ? say('move_story_instead_asset', stories[0].title) : say('move_story_instead'),
};
