const QUOTED = new RegExp(
  [
    '^[ \\t]*>',
    '^[ \\t]*-{2,} ?(?:original message|forwarded message|urspr[üu]ngliche nachricht|message d.origine)',
    '^[ \\t]*on .{5,120} wrote: *$',
    '^[ \\t]*am .{5,120} schrieb .{1,120}: *$',
    '^[ \\t]*le .{5,120} a [ée]crit ?: *$',
    '^[ \\t]*el .{5,120} escribi[óo]: *$',
    '^[ \\t]*_{10,} *$',
    '^[ \\t]*(?:from|von|de|da): .{1,200}$(?=[\\s\\S]{0,300}^[ \\t]*(?:sent|to|date|gesendet|an|envoy[ée]|subject|betreff|objet): )',
  ].join('|'),
  'im',
);

/** What a mail says before it repeats the one it answers. */
export function withoutQuote(text: string): string {
  const quoted = QUOTED.exec(text);
  return quoted ? text.slice(0, quoted.index) : text;
}
