import { useId, useState } from 'react';
import { type Asked, type Candidate, matching, SIGNS } from './reference.ts';
import { useCandidates } from './use-candidates.ts';

/** A key of an editor or of a field. */
type Press = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'preventDefault'>;

export interface Picker {
  listId: string;
  /** Empty: there is no list. */
  options: readonly Candidate[];
  /** The option under the arrow keys. */
  active: number;
  choose: (candidate: Candidate) => void;
  /** Takes a key that belongs to the list: arrows, Enter, Escape. Tab goes on, and leaves it. */
  press: (event: Press) => boolean;
}

export const optionId = (listId: string, at: number): string => `${listId}-${at}`;

/** The list that a sign opens beside the caret, whatever the text is typed in. */
export function usePicker(asked: Asked | null, onChoose: (candidate: Candidate, asked: Asked) => void): Picker {
  const listId = useId();
  const candidates = useCandidates(asked?.sign === '#');
  const [closed, setClosed] = useState<string | null>(null);
  const [reached, setReached] = useState({ asked: '', at: 0 });
  const sign = asked && `${asked.sign}${asked.at}`;
  // what was closed opens again once the caret has been elsewhere
  if (sign !== closed && closed !== null) setClosed(null);
  const name = asked ? `${sign} ${asked.query}` : '';
  const options = asked && closed !== sign ? matching(candidates[SIGNS[asked.sign]], asked.query) : [];
  const active = reached.asked === name ? Math.min(reached.at, options.length - 1) : 0;
  const choose = (candidate: Candidate) => {
    if (asked) onChoose(candidate, asked);
    setClosed(sign);
  };
  const move = (by: number) => setReached({ asked: name, at: (active + by + options.length) % options.length });
  const press = (event: Press): boolean => {
    if (options.length === 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return false;
    const chosen = options[active];
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Escape') setClosed(sign);
    else if (event.key === 'Enter' && chosen) choose(chosen);
    else return false;
    event.preventDefault();
    return true;
  };
  return { listId, options, active, choose, press };
}
