import { minutesApi } from '@trame/contracts/minutes';
import { renditionsApi } from '@trame/contracts/renditions';
import type { Rendition } from '@trame/domain/minutes/rendition';
import { LinkButton } from '@trame/ui/button';
import FileText from 'lucide-react/icons/file-text';
import { useTranslation } from 'react-i18next';
import { hrefOf } from '../../../platform/call.ts';
import { useSpeech } from '../../../platform/words.tsx';
import type { MinutesPath } from '../minutes.queries.ts';

/** A rendition as a file to read and as a file to edit. */
export function DownloadLinks({ path, rendition }: { path: MinutesPath; rendition: Rendition }) {
  const { t } = useTranslation('renditions');
  const { language } = useSpeech();
  const name = t(`page.${rendition}`).toLowerCase();
  const asked = { params: path, query: { language, rendition } };
  return (
    <>
      <LinkButton
        size="s"
        icon={FileText}
        href={hrefOf(minutesApi.pdf, asked)}
        aria-label={t('page.pdf', { name })}
        download
      >
        PDF
      </LinkButton>
      <LinkButton
        size="s"
        icon={FileText}
        href={hrefOf(renditionsApi.docx, asked)}
        aria-label={t('page.docx', { name })}
        download
      >
        DOCX
      </LinkButton>
    </>
  );
}
