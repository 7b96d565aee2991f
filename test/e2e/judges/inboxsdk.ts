// The first judge: a content script that knows Gmail through InboxSDK alone and tells what it sees on request.
import * as InboxSDK from '@inboxsdk/core';
import type { JudgedCompose, JudgedThread, Judgement } from './judgement';

const composes = new Set<InboxSDK.ComposeView>();
const messages = new Set<InboxSDK.MessageView>();

const addresses = (people: readonly { emailAddress: string }[]): string[] =>
  people.map(({ emailAddress }) => emailAddress.toLowerCase());

const asCompose = (view: InboxSDK.ComposeView): JudgedCompose => ({
  id: view.getElement().querySelector<HTMLInputElement>('input[name=composeid]')?.value ?? '',
  to: addresses(view.getToRecipients()),
  cc: addresses(view.getCcRecipients()),
  bcc: addresses(view.getBccRecipients()),
  subject: view.getSubject(),
  isInline: view.isInlineReplyForm(),
});

/** Senders of all messages, and recipients of those that are open. */
function asThread(views: readonly InboxSDK.MessageView[]): JudgedThread | undefined {
  if (!views.length) return undefined;
  const recipients = views.filter((it) => it.getViewState() === 'EXPANDED');
  return {
    senders: views.map((it) => it.getSender().emailAddress.toLowerCase()),
    recipients: recipients.flatMap((it) => it.getRecipientEmailAddresses().map((one) => one.toLowerCase())),
  };
}

/** Parked views answer no more: what is shown is what stands in the page and is not put away. */
const isShown = (it: Element): boolean => it.isConnected && it.closest('[style*="display: none"]') === null;

function judge(): Judgement {
  const shown = [...messages].filter((it) => isShown(it.getElement()));
  const thread = asThread(shown.filter((it) => it.getViewState() !== 'HIDDEN'));
  return {
    composes: [...composes].filter((it) => isOpen(it)).map(asCompose),
    ...(thread ? { thread } : {}),
  };
}

/** Minimised is open, a reply in a view that is put away is not. */
const isOpen = (view: InboxSDK.ComposeView): boolean =>
  view.getElement().isConnected && (!view.isInlineReplyForm() || isShown(view.getElement()));

InboxSDK.load(2, 'sdk_test_0123456789', { globalErrorLogging: false, eventTracking: false }).then((sdk) => {
  sdk.Compose.registerComposeViewHandler((view) => {
    composes.add(view);
    view.on('destroy', () => composes.delete(view));
  });
  sdk.Conversations.registerMessageViewHandlerAll((view) => {
    messages.add(view);
    view.on('destroy', () => messages.delete(view));
  });
  document.documentElement.dataset.judge = 'ready';
});

document.addEventListener('ask-the-judge', () => {
  let said: string;
  try {
    said = JSON.stringify(judge());
  } catch (error) {
    said = JSON.stringify({ error: String(error) });
  }
  document.documentElement.dataset.judgement = said;
});
