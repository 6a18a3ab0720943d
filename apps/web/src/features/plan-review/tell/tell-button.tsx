import { useQuery } from '@tanstack/react-query';
import { Button } from '@trame/ui/button';
import { Loaded } from '@trame/ui/loaded';
import { Modal } from '@trame/ui/modal';
import Send from 'lucide-react/icons/send';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MailsPreview } from '../../../platform/mails-preview.tsx';
import { Refusal, useSayRefusal } from '../../../platform/refusal.tsx';
import type { ReviewPath } from '../plan-review.queries.ts';
import { tellingOf, useTell } from './tell.queries.ts';

/** "Écrire aux pilotes": what was said of their actions, read before it leaves. */
export function TellButton({ path }: { path: ReviewPath }) {
  const { t } = useTranslation('planReview');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button icon={Send} onClick={() => setOpen(true)}>
        {t('tell.open')}
      </Button>
      {open ? <TellDialog path={path} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function TellDialog({ path, onClose }: { path: ReviewPath; onClose: () => void }) {
  const { t } = useTranslation(['planReview', 'actionPlan']);
  const preview = useQuery(tellingOf(path));
  const tell = useTell(path);
  const { data } = preview;
  const send = (digest: string) => tell.mutate(digest, { onSuccess: onClose, onError: () => void preview.refetch() });
  const footer =
    data && data.recipients.length > 0 ? (
      <Button variant="primary" icon={Send} pending={tell.isPending} onClick={() => send(data.digest)}>
        {t('actionPlan:ask.submit', { count: data.recipients.length })}
      </Button>
    ) : null;
  return (
    <Modal title={t('tell.title')} isOpen onClose={onClose} size="l" footer={footer}>
      <Refusal error={tell.error} />
      <Loaded query={preview} explain={useSayRefusal()} isEmpty={() => false} empty={null}>
        {(shown) => <MailsPreview preview={shown} />}
      </Loaded>
    </Modal>
  );
}
