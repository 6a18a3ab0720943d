import { useQuery } from '@tanstack/react-query';
import type { Voices } from '@trame/contracts/voting';
import { Button } from '@trame/ui/button';
import { Modal } from '@trame/ui/modal';
import Scale from 'lucide-react/icons/scale';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Proxies } from '../../../platform/voices/proxies.tsx';
import { QuorumLine } from '../../../platform/voices/quorum-line.tsx';
import { voicesOf } from '../../../platform/voices/voices.queries.ts';
import { useLive } from '../live.tsx';
import styles from './presence.module.css';

function shortly(t: ReturnType<typeof useTranslation<'voting'>>['t'], { rules, heard }: Voices): string {
  if (!rules.quorumRule || !heard) return t('title');
  const { counted: count, needed, reached } = heard;
  return reached ? t('quorum.reachedShort', { count }) : t('quorum.missingShort', { count, needed });
}

/** The quorum in one line; behind it, what it is counted from and the proxies. */
export function VoicesLine() {
  const { t } = useTranslation('voting');
  const { path } = useLive();
  const [open, setOpen] = useState(false);
  const { data } = useQuery(voicesOf(path));
  if (!data) return null;
  return (
    <p className={styles['acts']}>
      <Button size="s" variant="quiet" icon={Scale} onClick={() => setOpen(true)}>
        {shortly(t, data)}
      </Button>
      <Modal title={t('title')} isOpen={open} onClose={() => setOpen(false)} size="s">
        <QuorumLine voices={data} />
        <Proxies voices={data} path={path} level={3} />
      </Modal>
    </p>
  );
}
