/** Somebody of the sample to look at. */
export interface Example {
  readonly address: string;
  readonly name: string;
}

/** An invented history to look around with, its days counted back from `now` (ms); fetched only when asked for. */
export async function sampleHistory(now: number): Promise<{ file: File; examples: readonly Example[] }> {
  const [{ makeSample }, { PEOPLE }] = await Promise.all([
    import('../../sample/make.mjs'),
    import('../../sample/people.mjs'),
  ]);
  const of = (life: string) => PEOPLE.filter((it) => it.life === life).slice(0, 1);
  return {
    file: new File([makeSample(now)], 'sample.csv'),
    examples: EXAMPLES.flatMap(of).map(({ email, name }) => ({ address: email, name })),
  };
}

/** One of each verdict. */
const EXAMPLES = ['downloads', 'asks-for-demo', 'opts-out'];
