import { say } from '../../playbook/say';
import { firstFilled } from '../opener';
import { idsOf } from '../rules/rule';
import { asNext, type Scene, type Spoken, type Step } from './move';

/** Early in the story: a webinar on the same topic. Source: Ardath Albee. */
function invite(scene: Scene): Spoken {
  const { facts, words, shelf, topics, lastRead } = scene;
  const asset = shelf.webinars[0];
  const topic = topics.find((it) => it.topic.toLowerCase() === asset?.topic?.toLowerCase()) ?? topics[0];
  const opener = firstFilled(facts.book.openers['invite-webinar'], {
    ...words,
    topic: topic?.topic,
    asset: asset?.title,
    url: asset?.url,
  });
  return {
    title: asset ? say('move_webinar_asset', asset.title) : say('move_webinar'),
    reason:
      topic && lastRead?.touch.title
        ? say('move_webinar_reason_read', lastRead.touch.title, topic.topic)
        : topic
          ? say('move_webinar_reason', topic.topic)
          : say('move_webinar_reason_plain'),
    ...(opener ? { opener } : {}),
    ...(asset ? { asset: asNext(asset) } : {}),
    questions: scene.questions,
    touches: idsOf(topic?.moments ?? []),
  };
}

export const inviteWebinar: Step = {
  id: 'invite-webinar',
  fits: ({ facts, shelf }) => facts.hasDialogue && shelf.webinars.length > 0,
  speak: invite,
  instead: ({ shelf: { webinars } }) =>
    webinars[0] ? say('move_webinar_instead', webinars[0].title) : say('move_share_instead'),
};
