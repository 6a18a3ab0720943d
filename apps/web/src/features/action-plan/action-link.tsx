import type { ActionRow } from '@trame/contracts/action-plan-answers';
import { type MouseEvent, type ReactNode, useContext } from 'react';
import { useCouncil } from '../../platform/council.tsx';
import { HrefLink } from '../../platform/href-link.tsx';
import styles from './action-plan.module.css';
import { OpenAction } from './peek/open-action.ts';

interface ActionLinkProps {
  row: Pick<ActionRow, 'id' | 'title'>;
  className?: string | undefined;
  /** How it stands, for looks that tell. */
  tone?: 'late' | 'ok' | undefined;
  /** What is shown; the title unless told. */
  children?: ReactNode | undefined;
}

/** The title of an action, on every view of the plan: it opens the action beside the plan, or its page on a phone and in another tab. */
export function ActionLink({ row, className = styles['title'], tone, children = row.title }: ActionLinkProps) {
  const { slug } = useCouncil();
  const open = useContext(OpenAction);
  const onClick = (event: MouseEvent) => {
    if (!open || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    open(row.id);
  };
  return (
    <HrefLink
      href={`/${slug}/plan/actions/${row.id}`} // a `Link` works out its address and listens to the router, for each line
      data-tone={tone}
      data-opens={row.id}
      onClick={onClick}
      {...(className ? { className } : {})}
    >
      {children}
    </HrefLink>
  );
}
