import type { PollSlot } from '@trame/contracts/poll-answers';
import { Chip, type ChipKind } from '@trame/ui/chip';
import UserCheck from 'lucide-react/icons/user-check';
import { useTranslation } from 'react-i18next';
import { useFmt } from '../../../platform/words.tsx';
import styles from './polls.module.css';

const CHAIR: Record<NonNullable<PollSlot['presence']>['chair'], ChipKind> = {
  YES: 'ok',
  IF_NEEDED: 'warn',
  NO: 'bad',
  SILENT: 'mute',
  NONE: 'mute',
};

/** Who would be there at one slot: the chair, the leads, the core colleges that would be missing, the quorum. */
export function SlotPresence({ presence }: Pick<PollSlot, 'presence'>) {
  const { t } = useTranslation('polls');
  const fmt = useFmt();
  if (!presence) return null;
  const { chair, leads, missing, quorum } = presence;
  return (
    <ul className={styles['presence']}>
      {chair === 'NONE' ? null : (
        <li>
          <Chip kind={CHAIR[chair]} className={styles['long']} icon={chair === 'YES' ? UserCheck : undefined}>
            {t(`grid.chair.${chair}`)}
          </Chip>
        </li>
      )}
      <li>
        {missing.length > 0 ? (
          <Chip kind="warn" className={styles['long']}>
            {t('grid.missing', { colleges: fmt.list(missing.map((college) => t(`grid.college.${college}`))) })}
          </Chip>
        ) : (
          <Chip kind="ok" className={styles['long']}>
            {t('grid.allThere')}
          </Chip>
        )}
      </li>
      {quorum ? (
        <li>
          <Chip kind={quorum.reached ? 'ok' : 'warn'} className={styles['long']}>
            {t(quorum.reached ? 'grid.quorum' : 'grid.noQuorum', { count: quorum.counted, needed: quorum.needed })}
          </Chip>
        </li>
      ) : null}
      {leads.total > 0 ? <li className={styles['quiet']}>{t('grid.leads', leads)}</li> : null}
    </ul>
  );
}
