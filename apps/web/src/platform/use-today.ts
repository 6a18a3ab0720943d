import { wallClock } from '@trame/domain/time/wall-clock';
import { useNow } from './use-now.ts';
import { useFmt } from './words.tsx';

/** Today as the clock of the council shows it, `YYYY-MM-DD`; right again on a page left open over midnight. */
export const useToday = (): string => wallClock(useNow(), useFmt().zone).slice(0, 10);
