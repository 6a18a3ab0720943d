import { PageHeader } from '@trame/ui/page-header';
import type { ComponentProps, ReactNode } from 'react';
import { useCouncilOrNone } from './council.tsx';

/** The name of the page in the browser's tab: "Réunions – CLSM de Rivebourg – Trame". */
export function PageTitle({ children }: { children: string }) {
  const council = useCouncilOrNone();
  return <title>{[children, council?.name, 'Trame'].filter(Boolean).join(' – ')}</title>;
}

type PageProps = Omit<ComponentProps<typeof PageHeader>, 'title'> & {
  /** The page's name, in the tab and, unless `heading` says more, in its `h1`. */
  title: string;
  heading?: ReactNode;
  children: ReactNode;
};

/** Every page starts here: its name in the tab, its head with the one `h1`, its content. */
export function Page({ title, heading = title, children, ...head }: PageProps) {
  return (
    <>
      <PageTitle>{title}</PageTitle>
      <PageHeader {...head} title={heading} />
      {children}
    </>
  );
}
