import { type Say, say } from '../../playbook/say';
import { type About, about } from '../about';
import { fold } from '../fold';
import { firstFilled } from '../opener';
import { idsOf } from '../rules/rule';
import { questionsOn } from '../scene';
import { asNext, type Scene, type Spoken, type Step } from './move';

function reasonOf({ read, topic }: About): Say {
  const title = read?.touch.title;
  if (topic && title) return say('move_webinar_reason_read', title, topic);
  return topic ? say('move_webinar_reason', topic) : say('move_webinar_reason_plain');
}

/** Early in the story: a webinar on the same topic. Source: Ardath Albee. */
function invite(scene: Scene): Spoken {
  const { facts, shelf, topics } = scene;
  const asset = shelf.webinars[0];
  const it = about(scene, asset);
  const opener = firstFilled(facts.book.openers['invite-webinar'], it.words);
  const moments = topics.find((one) => fold(one.topic) === fold(it.topic ?? ''))?.moments;
  return {
    title: asset ? say('move_webinar_asset', asset.title) : say('move_webinar'),
    reason: reasonOf(it),
    ...(opener ? { opener } : {}),
    ...(asset ? { asset: asNext(asset) } : {}),
    questions: questionsOn(it.words, facts),
    touches: idsOf(moments ?? []),
  };
}

export const inviteWebinar: Step = {
  id: 'invite-webinar',
  fits: ({ facts, shelf }) => facts.hasDialogue && shelf.webinars.length > 0,
  speak: invite,
  instead: ({ shelf: { webinars } }) =>
    webinars[0] ? say('move_webinar_instead', webinars[0].title) : say('move_share_instead'),
};
