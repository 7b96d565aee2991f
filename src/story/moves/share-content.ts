import { type Say, say } from '../../playbook/say';
import type { Asset } from '../../playbook/types';
import { fold } from '../fold';
import { firstFilled } from '../opener';
import { idsOf } from '../rules/rule';
import { questionOf } from '../scene';
import { asNext, type Scene, type Spoken, type Step } from './move';

/** Why them, why now: from what they took in, and the question it leaves open. */
function reasonOf({ lastRead, topics }: Scene, question: string | undefined): Say {
  const read = lastRead?.touch.title;
  const topic = topics[0]?.topic;
  if (question && read) return say('move_share_reason_read', question, read);
  if (question && topic) return say('move_share_reason_topic', question, topic);
  if (question) return say('move_share_reason_question', question);
  return topic ? say('move_share_reason_topic_only', topic) : say('move_share_reason');
}

/** The question a piece answers: its own, else its chapter's; without a piece the open one. */
function answered({ facts, openQuestion }: Scene, asset: Asset | undefined): string | undefined {
  if (!asset) return openQuestion;
  const stage = asset.stage && facts.book.stageIndex.get(fold(asset.stage));
  return asset.question ?? (typeof stage === 'number' ? questionOf(stage, facts) : openQuestion);
}

/** Shares a piece for the next chapter; without one takes up its question. */
export function share(scene: Scene, asset: Asset | undefined): Spoken {
  const { facts, words } = scene;
  const question = answered(scene, asset);
  const opener = firstFilled(facts.book.openers['share-content'], {
    ...words,
    question: asset?.question ?? words.question,
    asset: asset?.title,
    url: asset?.url,
  });
  const evidence = scene.lastRead ? [scene.lastRead] : (scene.topics[0]?.moments ?? facts.moments.slice(-1));
  return {
    title: asset
      ? say('move_share_asset', asset.title)
      : scene.openQuestion
        ? say('move_share_question', scene.openQuestion)
        : say('move_share'),
    reason: reasonOf(scene, question),
    ...(opener ? { opener } : {}),
    ...(asset ? { asset: asNext(asset) } : {}),
    questions: scene.questions,
    touches: idsOf(evidence),
  };
}

export const shareContent: Step = {
  id: 'share-content',
  fits: ({ facts }) => facts.hasDialogue,
  speak: (scene) => share(scene, scene.shelf.content[0]),
  instead: ({ shelf: { content } }) =>
    content[0] ? say('move_share_instead_asset', content[0].title) : say('move_share_instead'),
};
