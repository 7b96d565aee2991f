// The second judge: gmail-js, in the page's own world.
// @ts-expect-error: its own types are no module
import { Gmail as Untyped } from 'gmail-js';
import jQuery from 'jquery';
import type { JudgedCompose, Judgement } from './judgement';

interface Compose {
  readonly $el: ArrayLike<Element>;
  id(): string;
  is_inline(): boolean;
  recipients(): Record<'to' | 'cc' | 'bcc', string[]>;
  subject(): string;
}
interface Mail {
  from(): { email: string };
  to(): { email: string }[];
}
interface Gmail {
  readonly dom: { composes(): Compose[]; email(it: Element): Mail };
}

const gmail: Gmail = new Untyped(jQuery);

/** Chips as addresses, old ones as `Name <address>`. */
const plain = (chips: readonly string[] | undefined): string[] =>
  (chips ?? []).map((it) =>
    it
      .replace(/[\u202a-\u202e]/g, '')
      .replace(/^.*<(.*)>$/, '$1')
      .trim()
      .toLowerCase(),
  );

const isShown = (it: Element): boolean => it.closest('[style*="display: none"]') === null;

export function judge(): Judgement {
  const composes = gmail.dom
    .composes()
    .filter((it) => !it.is_inline() || isShown(it.$el[0]!))
    .map((it): JudgedCompose => {
      const { to, cc, bcc } = it.recipients();
      const subject = it.subject();
      return {
        id: it.id(),
        to: plain(to),
        cc: plain(cc),
        bcc: plain(bcc),
        subject,
        isInline: it.is_inline(),
      };
    });
  const mails = [...document.querySelectorAll<HTMLElement>('.iY .adn,.iY .adf')]
    .filter((it) => isShown(it) && !it.closest('.kQ'))
    // It opens a collapsed mail only through its open class; the header is the same.
    .map((it) => {
      it.classList.add('adn');
      const mail = gmail.dom.email(it);
      const said = {
        from: mail.from().email.toLowerCase(),
        to: mail.to().map(({ email }) => email.toLowerCase()),
      };
      if (it.classList.contains('adf')) it.classList.remove('adn');
      return said;
    });
  return {
    composes,
    ...(mails.length
      ? { thread: { senders: mails.map(({ from }) => from), recipients: mails.flatMap(({ to }) => to) } }
      : {}),
  };
}
