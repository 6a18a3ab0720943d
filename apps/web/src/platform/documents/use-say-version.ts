import type { DocumentVersion } from '@trame/contracts/documents';
import { familyOf } from '@trame/domain/documents/file-type';
import { useTranslation } from 'react-i18next';
import { useNow } from '../use-now.ts';
import { useFmt } from '../words.tsx';

/** "PDF, 1,2 Mo, version 2, par Camille Roussel, hier, 14 h": one file in one line. */
export function useSayVersion(): (version: DocumentVersion) => string {
  const { t } = useTranslation('files');
  const fmt = useFmt();
  const now = useNow();
  return ({ type, bytes, number, sentBy, sentAt, restoredFrom }) => {
    const when = fmt.since(sentAt, now);
    return [
      t('facts', { type: t(`family.${familyOf(type)}`), size: fmt.size(bytes) }),
      number > 1 ? t('version', { number }) : null,
      restoredFrom === null ? null : t('versions.restoredFrom', { number: restoredFrom }),
      sentBy ? t('sent', { name: sentBy, when }) : t('sentUnsigned', { when }),
    ]
      .filter(Boolean)
      .join(', ');
  };
}
