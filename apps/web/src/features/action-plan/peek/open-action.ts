import { createContext } from 'react';

/** Opens an action beside the plan; `null` where there is no room beside it, and a link leads to its page. */
export const OpenAction = createContext<((id: string) => void) | null>(null);
