import type { Asset } from '../playbook/types';
import { fold } from './fold';
import type { Moment } from './moments';
import type { Scene } from './moves/move';
import type { Words } from './opener';
import { isLastChapter, isTakenIn, openChapter, questionOf } from './scene';
import { topicOf } from './topics';

/** What a move may say of a piece it offers: nothing that the piece does not bear out. */
export interface About {
  /** The newest they took in on the same topic. */
  readonly read?: Moment;
  readonly topic?: string;
  /** The piece's own question, else its chapter's. */
  readonly question?: string;
  readonly words: Words;
}

/** What can be said of a piece; without one, of the open question. */
export function about(scene: Scene, asset: Asset | undefined): About {
  const { facts, words, lastRead, openQuestion, topics } = scene;
  const topic = asset?.topic ?? topics[0]?.topic;
  const read = asset?.topic
    ? facts.moments.findLast((it) => isTakenIn(it) && fold(topicOf(it) ?? '') === fold(asset.topic!))
    : lastRead;
  const stage = asset?.stage ? facts.book.stageIndex.get(fold(asset.stage)) : undefined;
  const ofStage = stage === undefined || facts.customer ? openQuestion : questionOf(stage, facts);
  const question = asset?.question ?? ofStage;
  const isForMail = asset?.question || !isLastChapter(stage ?? openChapter(facts), facts);
  return {
    ...(read ? { read } : {}),
    ...(topic ? { topic } : {}),
    ...(question ? { question } : {}),
    words: {
      ...words,
      topic,
      question: isForMail ? question : undefined,
      read: read?.touch.title,
      asset: asset?.title,
      url: asset?.url,
    },
  };
}
