import { useDeferredValue, useEffect, useState } from 'react';

type Strength = typeof import('./password-strength.ts').strengthOf;

/** The score of what is being typed, 0 to 4; `null` while nothing is typed or the word lists are on their way. */
export function useStrength(password: string, near: string): number | null {
  const [judge, setJudge] = useState<{ strengthOf: Strength } | null>(null);
  const typed = useDeferredValue(password);
  const started = password !== '';
  useEffect(() => {
    if (!started) return;
    // the word lists weigh more than the rest of the page: they come with the first letter
    void import('./password-strength.ts').then(setJudge);
  }, [started]);
  return judge && typed !== '' ? judge.strengthOf(typed, [near]) : null;
}
