import { useQuery } from '@tanstack/react-query';
import type { NewsPreview } from '@trame/contracts/news-requests';
import { Button } from '@trame/ui/button';
import { Loaded } from '@trame/ui/loaded';
import { Modal } from '@trame/ui/modal';
import Send from 'lucide-react/icons/send';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import { MailsPreview } from '../../../platform/mails-preview.tsx';
import { Refusal, useSayRefusal } from '../../../platform/refusal.tsx';
import { newsPreviewOf, useAskNews, type Which } from './ask-news.queries.ts';

/** Reading who is asked about what before the mails leave. */
export function AskNewsDialog({ which, onClose }: { which: Which; onClose: () => void }) {
  const { t } = useTranslation('actionPlan');
  const { councilId } = useCouncil();
  const preview = useQuery(newsPreviewOf(councilId, which));
  const ask = useAskNews();
  const { data } = preview;
  const send = ({ digest }: NewsPreview) =>
    ask.mutate({ which, digest }, { onSuccess: onClose, onError: () => void preview.refetch() });
  const footer =
    data && data.recipients.length > 0 ? (
      <Button variant="primary" icon={Send} pending={ask.isPending} onClick={() => send(data)}>
        {t('ask.submit', { count: data.recipients.length })}
      </Button>
    ) : null;
  return (
    <Modal title={t('ask.title')} isOpen onClose={onClose} size="l" footer={footer}>
      <Refusal error={ask.error} />
      <Loaded query={preview} explain={useSayRefusal()} isEmpty={() => false} empty={null}>
        {(shown) => <MailsPreview preview={shown} />}
      </Loaded>
    </Modal>
  );
}
