import type { Request, Response } from '../../platform/messages/protocol';
import { isUnreachable, send } from '../../platform/messages/send';
import { openBeside } from '../../platform/offscreen';

type Task = 'test' | 'find' | 'round' | 'plan' | 'flush' | 'retry' | 'stop';

/** Asks the page that reads sources, opening it first; once more where it closed in between. */
export async function askSyncer<T extends Task>(
  task: T,
  request: Request<`syncer/${T}`>,
): Promise<Response<`syncer/${T}`>> {
  await openBeside();
  try {
    return await send(`syncer/${task}`, request);
  } catch (error) {
    if (!isUnreachable(error)) throw error;
    await openBeside();
    return send(`syncer/${task}`, request);
  }
}
