import type { MoveId } from '../../playbook/types';
import type { Move } from '../telling';
import { askQuestion } from './ask-question';
import { handBack } from './hand-back';
import { introduce } from './introduce';
import { holds, type Scene, type Step } from './move';
import { share, shareContent } from './share-content';
import { shareCustomerStory, tellStory } from './share-customer-story';

/** A move with its id. */
export const asMove = (step: Step, scene: Scene): Move => ({ move: step.id, ...step.speak(scene) });

const SHOWN = 2;

const anotherContent = (scene: Scene, place: number): Move[] =>
  scene.shelf.content[place] ? [{ move: 'share-content', ...share(scene, scene.shelf.content[place]) }] : [];
const anotherStory = (scene: Scene, place: number): Move[] =>
  scene.shelf.stories[place]
    ? [{ move: 'share-customer-story', ...tellStory(scene, scene.shelf.stories[place]) }]
    : [];

/** What goes as well, where something else was chosen; nothing that the warnings forbid. */
const OTHER_WAYS: Partial<Record<MoveId, (scene: Scene) => readonly Move[]>> = {
  'answer-hand-raise': (scene) =>
    scene.fired.some((it) => it.severity === 'hold')
      ? []
      : [asMove(scene.facts.isLate ? shareCustomerStory : shareContent, scene)],
  wait: (scene) => [asMove(handBack, scene)],
  'ask-question': (scene) =>
    holds(scene, 'unsure-who') ? [asMove(introduce, scene)] : [asMove(shareContent, scene)],
  'share-customer-story': (scene) => [
    ...anotherStory(scene, 1),
    ...anotherContent(scene, 0),
    asMove(askQuestion, scene),
  ],
  'invite-webinar': (scene) => [asMove(shareContent, scene), asMove(askQuestion, scene)],
  'share-content': (scene) => [
    ...anotherContent(scene, 1),
    ...anotherStory(scene, 0),
    asMove(askQuestion, scene),
  ],
};

/** Up to two other ways to carry on. */
export const otherWays = (chosen: MoveId, scene: Scene): readonly Move[] =>
  (OTHER_WAYS[chosen]?.(scene) ?? []).slice(0, SHOWN);
