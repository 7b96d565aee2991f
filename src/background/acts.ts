import type { Handle, Request, Response } from '../platform/messages/protocol';
import { rememberSent, takeSent, type WaitingMail } from '../platform/sent';
import { changeSettings } from '../platform/settings';
import type { HistoryStore, Identifier } from '../platform/store/store';
import { OWN_SOURCE } from '../story/kept';
import type { Touch } from '../story/touch';
import type { GroundKeeper } from './ground';
import { newcomer } from './newcomer';
import { type Ground, prospectsOf } from './view';
import { handleOf, identifiers, named } from './who';

/** As the rep is known elsewhere: by name, else by address. */
function repOf({ settings, accounts }: Ground, account?: string): Pick<Touch, 'rep'> {
  const rep = settings.me.names[0] ?? account ?? settings.me.addresses[0] ?? accounts[0];
  return rep ? { rep } : {};
}

type Written = Omit<Touch, 'id' | 'source' | 'by'>;

/** What a rep does in the panel, each counted at once and, where it is a touch, undoable. */
export function acts(
  ground: GroundKeeper,
  changed: () => Promise<void>,
  /** A mail was counted without a question. */
  counted: (who: Handle, touch: string) => Promise<unknown> = async () => {},
) {
  const write = async (store: HistoryStore, who: Identifier, touch: Written): Promise<string> => {
    const id = crypto.randomUUID();
    await store.append({
      prospect: await newcomer(store, who),
      touches: [{ ...touch, id, by: 'sales', source: OWN_SOURCE }],
    });
    return id;
  };
  const done = async (id: string): Promise<Response<'panel/log'>> => {
    await changed();
    return { touch: id };
  };

  const logMail = async (now: Ground, who: Identifier, mail: Omit<WaitingMail, 'id' | 'handle' | 'name'>) => {
    return write(now.store, who, {
      at: mail.at,
      kind: 'sales-emailed',
      ...(mail.subject ? { title: mail.subject } : {}),
      ...repOf(now, mail.account),
    });
  };

  return {
    async log({ who, kind, at, note }: Request<'panel/log'>) {
      const now = await ground.now();
      if (at > now.now) throw new Error('This lies in the future. Log it once it has happened.');
      return done(
        await write(now.store, named(who), {
          at,
          kind,
          ...(note ? { note } : {}),
          ...repOf(now),
        }),
      );
    },

    async reclassify({ who, segment, persona, stage, reason }: Request<'panel/reclassify'>) {
      const now = await ground.now();
      return done(
        await write(now.store, named(who), {
          at: now.now,
          kind: 'reclassified',
          note: reason,
          ...(segment ? { segment } : {}),
          ...(persona ? { persona } : {}),
          ...(stage ? { stage } : {}),
          ...repOf(now),
        }),
      );
    },

    async takeBack({ who, touch }: Request<'panel/take-back'>) {
      const store = await ground.store();
      const isDone = await store.withdraw([named(who)], { source: OWN_SOURCE, id: touch });
      await changed();
      return { done: isDone };
    },

    async dismiss({ who, rules, reason, until }: Request<'panel/dismiss'>) {
      const store = await ground.store();
      const said = {
        at: Date.now(),
        ...(reason ? { reason } : {}),
        ...(until === undefined ? {} : { until }),
      };
      for (const rule of rules) await store.dismiss([named(who)], { rule, ...said });
      await changed();
      return {};
    },

    async undismiss({ who, rules }: Request<'panel/undismiss'>) {
      const store = await ground.store();
      for (const rule of rules) await store.undismiss([named(who)], rule);
      await changed();
      return {};
    },

    /** A mail left Gmail: counts for those we know, as far as the rep wants it to. */
    async sent({ people, subject, account }: Request<'page/sent'>) {
      const now = await ground.now();
      const { logSent, accountsOff } = now.settings;
      if (logSent === 'never' || (account && accountsOff.includes(account))) return {};
      const mail = { at: now.now, ...(subject ? { subject } : {}), ...(account ? { account } : {}) };
      const waiting: WaitingMail[] = [];
      for (const person of prospectsOf(now, people as Parameters<typeof prospectsOf>[1])) {
        const who = identifiers(person)[0];
        const stored = who && (await now.store.find([who]));
        if (!stored) continue;
        const name = stored.prospect.name ?? person.name;
        if (logSent === 'always') {
          const touch = await logMail(now, who, mail);
          if ('address' in who) await counted({ prospect: who.address }, touch);
        } else
          waiting.push({
            id: crypto.randomUUID(),
            handle: handleOf(person),
            ...(name ? { name } : {}),
            ...mail,
          });
      }
      if (waiting.length > 0) await rememberSent(waiting);
      await changed();
      return {};
    },

    async answerSent({ sent, log, always }: Request<'panel/log-sent'>): Promise<Response<'panel/log-sent'>> {
      const now = await ground.now();
      const mail = await takeSent(sent);
      if (always) await changeSettings((it) => ({ ...it, logSent: log ? 'always' : 'never' }));
      if (!mail || !log) {
        await changed();
        return {};
      }
      const who = mail.handle.includes('@') ? { address: mail.handle } : { slug: mail.handle };
      return done(await logMail(now, who, mail));
    },
  };
}
