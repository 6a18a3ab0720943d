import { Link } from '@tanstack/react-router';
import { useCouncil } from '../council.tsx';

/**
 * Whether the reader may open what a subject brought in this body: a lead reads there what concerns their subject, and opens
 * the meetings and actions of their own groups (decision 0049).
 */
export function useOpens(bodyId: string): boolean {
  const { role, leads } = useCouncil();
  return role !== 'LEAD' || leads.includes(bodyId);
}

interface MeetingNameProps {
  meetingId: string;
  title: string;
  bodyId: string;
}

/** A meeting a subject was on, by its title; a link for those who open it. */
export function MeetingName({ meetingId, title, bodyId }: MeetingNameProps) {
  const { slug } = useCouncil();
  if (!useOpens(bodyId)) return title;
  return (
    <Link to="/$clsm/reunions/$meetingId" params={{ clsm: slug, meetingId }}>
      {title}
    </Link>
  );
}
