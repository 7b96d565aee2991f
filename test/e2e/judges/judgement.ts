/** What a judge sees of a compose; addresses in lower case. */
export interface JudgedCompose {
  readonly id: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly subject: string;
  readonly isInline: boolean;
}

export interface JudgedThread {
  readonly senders: readonly string[];
  readonly recipients: readonly string[];
}

export interface Judgement {
  readonly composes: readonly JudgedCompose[];
  readonly thread?: JudgedThread;
}

/** A judgement as one text, in an order that does not depend on the judge. */
export function asText({ composes, thread }: Judgement): string {
  const once = (all: readonly string[]) => [...new Set(all)].sort().join(' ');
  const lines = composes.map(
    (it) =>
      `${it.isInline ? 'reply' : 'compose'} ${it.id} to ${it.to.join(' ')} cc ${it.cc.join(' ')} bcc ${it.bcc.join(' ')} “${it.subject}”`,
  );
  if (thread) lines.push(`thread from ${once(thread.senders)} to ${once(thread.recipients)}`);
  return lines.sort().join('\n');
}
