import { invitationsApi } from '@trame/contracts/invitations';
import { LIMITS } from '@trame/contracts/limits';
import { LinkButton } from '@trame/ui/button';
import { NumberField } from '@trame/ui/text-field';
import Printer from 'lucide-react/icons/printer';
import StickyNote from 'lucide-react/icons/sticky-note';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hrefOf } from '../../../platform/call.ts';
import { Allowed, useCouncil } from '../../../platform/council.tsx';
import { useSpeech } from '../../../platform/words.tsx';
import styles from './convocation.module.css';

/** The letters of those who get paper and the labels of their envelopes: for the coordination, as they carry addresses. */
export function PaperLinks({ meetingId }: { meetingId: string }) {
  return (
    <Allowed to="people.manage">
      <Links meetingId={meetingId} />
    </Allowed>
  );
}

function Links({ meetingId }: { meetingId: string }) {
  const { t } = useTranslation(['meetings', 'onTheDay']);
  const { councilId } = useCouncil();
  const { language } = useSpeech();
  const [first, setFirst] = useState(1);
  const params = { councilId, meetingId };
  const most = LIMITS.onTheDay.labels;
  return (
    <div className={styles['paper']}>
      <LinkButton icon={Printer} href={hrefOf(invitationsApi.letters, { params, query: { language } })} download>
        {t('convocation.letters')}
      </LinkButton>
      <NumberField
        label={t('onTheDay:labels.first')}
        hint={t('onTheDay:labels.firstHint')}
        min={1}
        max={most}
        value={first}
        onChange={({ target }) => setFirst(Math.min(most, Math.max(1, Math.trunc(target.valueAsNumber || 1))))}
      />
      <LinkButton
        icon={StickyNote}
        href={hrefOf(invitationsApi.labels, { params, query: { language, first } })}
        download
      >
        {t('onTheDay:labels.submit')}
      </LinkButton>
    </div>
  );
}
