import { renditionsApi } from '@trame/contracts/renditions';
import { LinkButton } from '@trame/ui/button';
import FileText from 'lucide-react/icons/file-text';
import { useTranslation } from 'react-i18next';
import { hrefOf } from '../../../platform/call.ts';
import { useCouncil } from '../../../platform/council.tsx';
import { useSpeech } from '../../../platform/words.tsx';

/** What the meeting decided and promised on one page, to read or to edit. */
export function DecisionLogLinks({ meetingId }: { meetingId: string }) {
  const { t } = useTranslation('renditions');
  const { councilId } = useCouncil();
  const { language } = useSpeech();
  const asked = { params: { councilId, meetingId }, query: { language } };
  return (
    <>
      <LinkButton
        size="s"
        icon={FileText}
        href={hrefOf(renditionsApi.decisionsPdf, asked)}
        aria-label={t('log.pdf')}
        download
      >
        PDF
      </LinkButton>
      <LinkButton
        size="s"
        icon={FileText}
        href={hrefOf(renditionsApi.decisionsDocx, asked)}
        aria-label={t('log.docx')}
        download
      >
        DOCX
      </LinkButton>
    </>
  );
}
