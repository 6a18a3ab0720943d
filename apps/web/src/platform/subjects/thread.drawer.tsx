import { useQuery } from '@tanstack/react-query';
import { Loaded } from '@trame/ui/loaded';
import { Modal } from '@trame/ui/modal';
import Expand from 'lucide-react/icons/maximize-2';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../council.tsx';
import { RouterButton } from '../link-button.tsx';
import { useSayRefusal } from '../refusal.tsx';
import { threadOf } from './subjects.queries.ts';
import { Thread } from './thread.tsx';

interface ThreadDrawerProps {
  meetingId: string;
  itemId: string;
  onClose: () => void;
}

/** The thread of a subject beside the page it was asked from. */
export function ThreadDrawer({ meetingId, itemId, onClose }: ThreadDrawerProps) {
  const { t } = useTranslation('subjects');
  const { councilId, slug } = useCouncil();
  const query = useQuery(threadOf({ councilId, meetingId, itemId }));
  return (
    <Modal
      kind="drawer"
      title={query.data?.title ?? t('thread.title')}
      isOpen
      onClose={onClose}
      footer={
        <RouterButton
          to="/$clsm/reunions/$meetingId/points/$itemId/fil"
          params={{ clsm: slug, meetingId, itemId }}
          icon={Expand}
        >
          {t('thread.page')}
        </RouterButton>
      }
    >
      <Loaded query={query} empty={null} isEmpty={() => false} explain={useSayRefusal()}>
        {(thread) => <Thread thread={thread} level={3} />}
      </Loaded>
    </Modal>
  );
}
