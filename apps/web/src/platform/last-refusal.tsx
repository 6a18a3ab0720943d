import { createContext, type ReactNode, useContext } from 'react';
import type { ApiError } from './api-error.ts';

interface LastRefusal {
  /** Of the last command that no form answered for itself; `null` once read or left behind. */
  code: ApiError['code'] | null;
  dismiss: () => void;
}
const Refused = createContext<LastRefusal>({ code: null, dismiss: () => undefined });

export const LastRefusalProvider = ({ value, children }: { value: LastRefusal; children: ReactNode }) => (
  <Refused value={value}>{children}</Refused>
);

/** The refusal to show above the page. */
export const useLastRefusal = (): LastRefusal => useContext(Refused);
