import { createContext, type ReactNode, useContext } from 'react';

const Inside = createContext(false);

interface MainAreaProps {
  className?: string | undefined;
  children: ReactNode;
}

/** The page's one `main`, target of the skip link. A page of last resort inside it brings no second one. */
export function MainArea({ className, children }: MainAreaProps) {
  const inside = useContext(Inside);
  if (inside) return <div className={className}>{children}</div>;
  return (
    <Inside value>
      <main className={className} id="contenu" tabIndex={-1}>
        {children}
      </main>
    </Inside>
  );
}
