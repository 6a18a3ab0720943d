import type { ReactNode } from 'react';

/** For those who listen: heard, not seen. */
export const VisuallyHidden = ({ children }: { children: ReactNode }) => <span className="sr">{children}</span>;
