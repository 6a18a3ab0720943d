import type { LocalItem } from '@trame/contracts/frameworks';
import { fold } from '@trame/domain/imports/cells/fold';
import { useDeferredValue, useState } from 'react';

/** The axes whose number or name holds what is typed, without regard to accents and capitals. */
export function useSearched(items: readonly LocalItem[]) {
  const [words, setWords] = useState('');
  const wanted = fold(useDeferredValue(words));
  const found = items.filter(({ number, label }) => fold(`${number ?? ''} ${label}`).includes(wanted));
  return { words, setWords, found };
}
