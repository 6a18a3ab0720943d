import { useQuery } from '@tanstack/react-query';
import type { HandOverBody } from '@trame/contracts/chair-point';
import type { ConvocationPreview } from '@trame/contracts/invitations';
import type { MeetingPage } from '@trame/contracts/meetings';
import { Banner } from '@trame/ui/banner';
import { Button } from '@trame/ui/button';
import { Checkbox } from '@trame/ui/choice';
import { EmptyState } from '@trame/ui/empty-state';
import { Loaded } from '@trame/ui/loaded';
import { Modal } from '@trame/ui/modal';
import Send from 'lucide-react/icons/send';
import Users from 'lucide-react/icons/users';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import { LetterView } from '../../../platform/letter-view.tsx';
import { Refusal, useSayRefusal } from '../../../platform/refusal.tsx';
import { approvalOf, useHandOver } from '../approval/approval.queries.ts';
import styles from './convocation.module.css';
import { convocationPreview, useConvene } from './convocation.queries.ts';
import { News } from './news.tsx';
import { Recipients } from './recipients.tsx';

interface ConvocationDialogProps {
  meeting: MeetingPage;
  isOpen: boolean;
  onClose: () => void;
}

/** Reading the convocation exactly as it will be received, and by whom, before it is sent. */
export function ConvocationDialog({ meeting, isOpen, onClose }: ConvocationDialogProps) {
  const { t } = useTranslation('meetings');
  return (
    <Modal title={t('convocation.title')} isOpen={isOpen} onClose={onClose} size="l">
      <Reading meeting={meeting} onDone={onClose} />
    </Modal>
  );
}

function Reading({ meeting, onDone }: { meeting: MeetingPage; onDone: () => void }) {
  const { t } = useTranslation('meetings');
  const { councilId } = useCouncil();
  const preview = useQuery(convocationPreview({ councilId, meetingId: meeting.id }));
  return (
    <Loaded
      query={preview}
      explain={useSayRefusal()}
      isEmpty={({ recipients }) => recipients.length === 0}
      empty={<EmptyState icon={Users}>{t('convocation.nobody')}</EmptyState>}
    >
      {(shown) => <Ready preview={shown} meeting={meeting} onDone={onDone} reread={() => void preview.refetch()} />}
    </Loaded>
  );
}

interface ReadyProps {
  preview: ConvocationPreview;
  meeting: MeetingPage;
  onDone: () => void;
  reread: () => void;
}

function Ready({ preview, meeting, onDone, reread }: ReadyProps) {
  const { id: meetingId, capacity } = meeting;
  const { t } = useTranslation(['meetings', 'onTheDay']);
  const { councilId } = useCouncil();
  const [neutral, setNeutral] = useState(true);
  const convene = useConvene({ councilId, meetingId });
  const { recipients, letter, plainSubject, holdSeconds, version, digest } = preview;
  const send = () =>
    convene.mutate({ body: { digest, neutralSubject: neutral }, version }, { onSuccess: onDone, onError: reread });
  return (
    <div className={styles['ready']}>
      <Refusal error={convene.error} />
      {capacity !== null && recipients.length > capacity ? (
        <Banner kind="warn">{t('onTheDay:places.convened', { count: recipients.length, capacity })}</Banner>
      ) : null}
      <News preview={preview} />
      <Recipients preview={preview} meetingId={meetingId} />
      <section className={styles['mail']} aria-labelledby="mail">
        <h3 id="mail">{t('convocation.mail')}</h3>
        <p className={styles['quiet']}>{t('convocation.mailHint')}</p>
        <Checkbox
          label={t('convocation.neutral')}
          hint={t('convocation.neutralHint')}
          checked={neutral}
          onChange={({ target }) => setNeutral(target.checked)}
        />
        <LetterView letter={neutral ? letter : { ...letter, subject: plainSubject }} />
      </section>
      <div className={styles['foot']}>
        <p className={styles['quiet']}>{t('convocation.hold', { seconds: holdSeconds })}</p>
        {meeting.state === 'DRAFT' ? (
          <HandOver
            meetingId={meetingId}
            version={version}
            body={{ digest, neutralSubject: neutral }}
            onDone={onDone}
          />
        ) : null}
        <Button variant="primary" icon={Send} pending={convene.isPending} onClick={send}>
          {t('convocation.submit', { count: recipients.length })}
        </Button>
      </div>
    </div>
  );
}

interface HandOverProps {
  meetingId: string;
  version: number;
  body: HandOverBody;
  onDone: () => void;
}

/** What was just read may also leave with the agreement of whoever presides; nothing where nobody does. */
function HandOver({ meetingId, version, body, onDone }: HandOverProps) {
  const { t } = useTranslation('chairPoint');
  const { councilId } = useCouncil();
  const approval = useQuery(approvalOf({ councilId, meetingId }));
  const hand = useHandOver({ councilId, meetingId });
  if (!approval.data || approval.data.chairs.length === 0) return null;
  return (
    <>
      <Refusal error={hand.error} />
      <Button pending={hand.isPending} onClick={() => hand.mutate({ version, ...body }, { onSuccess: onDone })}>
        {t('agenda.handOver')}
      </Button>
    </>
  );
}
