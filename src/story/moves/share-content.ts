import { type Say, say } from '../../playbook/say';
import type { Asset } from '../../playbook/types';
import { type About, about } from '../about';
import { firstFilled } from '../opener';
import { idsOf } from '../rules/rule';
import { questionsOn } from '../scene';
import { asNext, type Scene, type Spoken, type Step } from './move';

/** Why them, why now: from what they took in, and the question it leaves open. */
function reasonOf({ read, topic, question }: About): Say {
  const title = read?.touch.title;
  if (question && title) return say('move_share_reason_read', question, title);
  if (question && topic) return say('move_share_reason_topic', question, topic);
  if (question) return say('move_share_reason_question', question);
  return topic ? say('move_share_reason_topic_only', topic) : say('move_share_reason');
}

function titleOf(asset: Asset | undefined, openQuestion: string | undefined): Say {
  if (asset) return say('move_share_asset', asset.title);
  return openQuestion ? say('move_share_question', openQuestion) : say('move_share');
}

/** Shares a piece for the next chapter; without one takes up its question. */
export function share(scene: Scene, asset: Asset | undefined): Spoken {
  const { facts, topics, openQuestion } = scene;
  const it = about(scene, asset);
  const opener = firstFilled(facts.book.openers['share-content'], it.words);
  return {
    title: titleOf(asset, openQuestion),
    reason: reasonOf(it),
    ...(opener ? { opener } : {}),
    ...(asset ? { asset: asNext(asset) } : {}),
    questions: questionsOn(it.words, facts),
    touches: idsOf(it.read ? [it.read] : (topics[0]?.moments ?? facts.moments.slice(-1))),
  };
}

export const shareContent: Step = {
  id: 'share-content',
  fits: ({ facts }) => facts.hasDialogue,
  speak: (scene) => share(scene, scene.shelf.content[0]),
  instead: ({ shelf: { content } }) =>
    content[0] ? say('move_share_instead_asset', content[0].title) : say('move_share_instead'),
};
