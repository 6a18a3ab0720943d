import { type CirculationPreview, circulationApi } from '@trame/contracts/circulation';
import { LinkButton } from '@trame/ui/button';
import Printer from 'lucide-react/icons/printer';
import { useTranslation } from 'react-i18next';
import { hrefOf } from '../../../platform/call.ts';
import { useCouncil } from '../../../platform/council.tsx';
import { useSpeech } from '../../../platform/words.tsx';
import type { MinutesPath } from '../minutes.queries.ts';
import styles from './life.module.css';

interface PostLinkProps {
  leftOut: CirculationPreview['leftOut'];
  path: MinutesPath;
}

/** Those whom no mail reaches get paper: one file, a letter and the minutes for each. It carries addresses. */
export function PostLink({ leftOut, path }: PostLinkProps) {
  const { t } = useTranslation('minutesLife');
  const { can } = useCouncil();
  const { language } = useSpeech();
  if (!can('people.manage') || !leftOut.some(({ reason }) => reason === 'NO_ADDRESS')) return null;
  return (
    <p className={styles['post']}>
      <LinkButton icon={Printer} href={hrefOf(circulationApi.letters, { params: path, query: { language } })} download>
        {t('circulate.post')}
      </LinkButton>
      <span className={styles['quiet']}>{t('circulate.postHint')}</span>
    </p>
  );
}
