import { agendaApi } from '@trame/contracts/agenda';
import type { MeetingPage } from '@trame/contracts/meetings';
import { LinkButton } from '@trame/ui/button';
import FileText from 'lucide-react/icons/file-text';
import Lock from 'lucide-react/icons/lock';
import { useTranslation } from 'react-i18next';
import { hrefOf } from '../../../platform/call.ts';
import { useCouncil } from '../../../platform/council.tsx';
import { useSpeech } from '../../../platform/words.tsx';

/** The agenda to print or pass on; whoever reads the restricted items may also have them on paper. */
export function AgendaPdf({ meeting: { id, items } }: { meeting: MeetingPage }) {
  const { t } = useTranslation('meetings');
  const { councilId } = useCouncil();
  const { language } = useSpeech();
  const address = hrefOf(agendaApi.pdf, { params: { councilId, meetingId: id } });
  const hasMore = items.some(({ restricted, hidden }) => restricted && !hidden);
  return (
    <>
      {hasMore ? (
        <LinkButton size="s" icon={Lock} href={`${address}?language=${language}&rendition=INTERNAL`} download>
          {t('agenda.pdfInternal')}
        </LinkButton>
      ) : null}
      <LinkButton size="s" icon={FileText} href={`${address}?language=${language}`} download>
        {t('agenda.pdf')}
      </LinkButton>
    </>
  );
}
