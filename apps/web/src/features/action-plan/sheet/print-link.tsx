import { useQuery } from '@tanstack/react-query';
import { actionSheetApi } from '@trame/contracts/action-sheet';
import { LinkButton } from '@trame/ui/button';
import Printer from 'lucide-react/icons/printer';
import { useTranslation } from 'react-i18next';
import { hrefOf } from '../../../platform/call.ts';
import { useCouncil } from '../../../platform/council.tsx';
import { useSpeech } from '../../../platform/words.tsx';
import { sheetOf } from './sheet.queries.ts';

/** The sheet on paper, for those who read it. */
export function PrintLink({ actionId }: { actionId: string }) {
  const { t } = useTranslation('actionSheet');
  const { councilId } = useCouncil();
  const { language } = useSpeech();
  const sheet = useQuery(sheetOf(councilId, actionId));
  if (!sheet.data) return null;
  const href = hrefOf(actionSheetApi.print, { params: { councilId, actionId }, query: { language } });
  return (
    <LinkButton icon={Printer} href={href} download>
      {t('print.open')}
    </LinkButton>
  );
}
