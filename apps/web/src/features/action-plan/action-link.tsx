import { Link } from '@tanstack/react-router';
import type { ActionRow } from '@trame/contracts/action-plan-answers';
import type { ReactNode } from 'react';
import { useCouncil } from '../../platform/council.tsx';
import styles from './action-plan.module.css';

interface ActionLinkProps {
  row: Pick<ActionRow, 'id' | 'title'>;
  className?: string | undefined;
  /** How it stands, for looks that tell. */
  tone?: 'late' | 'ok' | undefined;
  /** What is shown; the title unless told. */
  children?: ReactNode | undefined;
}

/** The title of an action, on every view of the plan: it opens the action. */
export function ActionLink({ row, className = styles['title'], tone, children = row.title }: ActionLinkProps) {
  const { slug } = useCouncil();
  return (
    <Link
      to="/$clsm/plan/actions/$id"
      params={{ clsm: slug, id: row.id }}
      data-tone={tone}
      {...(className ? { className } : {})}
    >
      {children}
    </Link>
  );
}
