import { heedAgain, ignoredFor, ignoreFor } from '../platform/ignored';
import { inTurn } from '../platform/kept';
import type { Request } from '../platform/messages/protocol';
import { changeOwn, readLayers } from '../platform/playbook';
import { DEFAULT_PLAYBOOK } from '../playbook/default';
import { resolve } from '../playbook/resolve';
import type { Ignored } from '../story/ignoring';
import { FINDINGS, type FindingId, type OwnPhrase } from '../story/review/types';

const isFinding = (id: string): id is FindingId => (FINDINGS as readonly string[]).includes(id);

/** The playbook's phrases, as far as there is such a finding. */
export const asPhrases = (all: readonly { finding: string; phrase: string }[]): OwnPhrase[] =>
  all.flatMap(({ finding, phrase }) => (isFinding(finding) ? [{ finding, phrase }] : []));

/** The rep's own layer alone. */
const ownQuiet = async (): Promise<Ignored[]> =>
  asPhrases(resolve(DEFAULT_PLAYBOOK, undefined, (await readLayers()).own).playbook.quiet);

/** What a rep ignores in drafts to one prospect, and for good. */
export async function whatIsIgnored(prospect: string): Promise<{ here: Ignored[]; never: Ignored[] }> {
  const [here, never] = await Promise.all([ignoredFor(prospect), ownQuiet()]);
  return { here: here.map(({ finding, phrase }) => ({ finding, phrase })), never };
}

/** Takes in what a rep wants to hear no more of, and takes it back. */
export function ignoring(changed: () => Promise<void>) {
  const setQuiet = (change: (quiet: readonly Ignored[]) => readonly Ignored[]) =>
    inTurn(async () => changeOwn({ quiet: [...change(await ownQuiet())] }));
  const isSame = (a: Ignored, b: Ignored) => a.finding === b.finding && a.phrase === b.phrase;

  const ignore = async ({ scope, prospect, ignored }: Request<'panel/ignore'>) => {
    if (scope === 'here') await ignoreFor(ignored.map((it) => ({ prospect, ...it })));
    else
      await setQuiet((quiet) => [
        ...quiet.filter((it) => !ignored.some((other) => isSame(it, other))),
        ...ignored,
      ]);
    await changed();
    return {};
  };

  return {
    'page/ignore': ignore,
    'panel/ignore': ignore,
    'panel/heed-again': async ({ scope, prospect, ignored }: Request<'panel/heed-again'>) => {
      if (scope === 'here') await heedAgain({ prospect, ...ignored });
      else await setQuiet((quiet) => quiet.filter((it) => !isSame(it, ignored)));
      await changed();
      return {};
    },
  };
}
