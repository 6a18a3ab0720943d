import { LIMITS } from '@trame/contracts/limits';
import { ValidationFailed } from '../../platform/errors/refusals.ts';

type Meter = (password: string) => { score: number };
let meter: Promise<Meter> | undefined;

/** The dictionaries weigh some megabytes: they are read at the first password somebody chooses. */
async function loadMeter(): Promise<Meter> {
  const [core, common, french] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-fr'),
  ]);
  core.zxcvbnOptions.setOptions({
    dictionary: { ...common.dictionary, ...french.dictionary },
    graphs: common.adjacencyGraphs,
  });
  return core.zxcvbn;
}

/** @throws ValidationFailed when a password would be guessed soon, however long it is. */
export async function refuseGuessable(password: string): Promise<void> {
  meter ??= loadMeter();
  const { score } = (await meter)(password);
  if (score >= LIMITS.accounts.passwordScore) return;
  throw new ValidationFailed([{ pointer: '/body/password', code: 'guessable', detail: 'guessable' }]);
}
