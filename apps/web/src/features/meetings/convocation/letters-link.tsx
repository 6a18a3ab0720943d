import { invitationsApi } from '@trame/contracts/invitations';
import { LinkButton } from '@trame/ui/button';
import Printer from 'lucide-react/icons/printer';
import { useTranslation } from 'react-i18next';
import { hrefOf } from '../../../platform/call.ts';
import { Allowed, useCouncil } from '../../../platform/council.tsx';
import { useSpeech } from '../../../platform/words.tsx';

/** The letters of those who get paper, in one PDF: for the coordination, as they carry addresses. */
export function LettersLink({ meetingId }: { meetingId: string }) {
  const { t } = useTranslation('meetings');
  const { councilId } = useCouncil();
  const { language } = useSpeech();
  const address = hrefOf(invitationsApi.letters, { params: { councilId, meetingId } });
  return (
    <Allowed to="people.manage">
      <LinkButton icon={Printer} href={`${address}?language=${language}`} download>
        {t('convocation.letters')}
      </LinkButton>
    </Allowed>
  );
}
