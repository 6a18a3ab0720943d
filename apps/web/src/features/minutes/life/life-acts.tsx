import type { MinutesLife } from '@trame/contracts/minutes-life';
import { Button } from '@trame/ui/button';
import Archive from 'lucide-react/icons/archive';
import BadgeCheck from 'lucide-react/icons/badge-check';
import Send from 'lucide-react/icons/send';
import Undo2 from 'lucide-react/icons/undo-2';
import UserCheck from 'lucide-react/icons/user-check';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import type { MinutesPath } from '../minutes.queries.ts';
import { ApproveDialog } from './approve.dialog.tsx';
import { AskReviewDialog } from './ask-review.dialog.tsx';
import { CirculateDialog } from './circulate.dialog.tsx';
import styles from './life.module.css';
import { useArchive, useTakeBack } from './life.queries.ts';

type Open = 'ask' | 'circulate' | 'approve' | null;

/** What can be done with minutes where they stand, the likely thing first. */
export function LifeActs({ life, path }: { life: MinutesLife; path: MinutesPath }) {
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  return (
    <>
      <div className={styles['acts']}>
        <Buttons life={life} path={path} onOpen={setOpen} />
      </div>
      {open === 'ask' ? <AskReviewDialog life={life} path={path} onClose={close} /> : null}
      {open === 'circulate' ? <CirculateDialog path={path} onClose={close} /> : null}
      {open === 'approve' ? <ApproveDialog life={life} path={path} onClose={close} /> : null}
    </>
  );
}

interface ButtonsProps {
  life: MinutesLife;
  path: MinutesPath;
  onOpen: (which: Open) => void;
}

function Buttons({ life, path, onOpen }: ButtonsProps) {
  const { t } = useTranslation('minutesLife');
  const { can } = useCouncil();
  const takeBack = useTakeBack(path);
  const archive = useArchive(path);
  const { status, version } = life;
  if (status === 'CIRCULATED' && can('minutes.approve'))
    return (
      <Button icon={BadgeCheck} onClick={() => onOpen('approve')}>
        {t('approve.open')}
      </Button>
    );
  if (!can('minutes.circulate')) return null;
  if (status === 'DRAFT')
    return (
      <>
        <Button variant="primary" icon={UserCheck} onClick={() => onOpen('ask')}>
          {t('ask.open')}
        </Button>
        <Button icon={Send} onClick={() => onOpen('circulate')}>
          {t('circulate.openWithoutReview')}
        </Button>
      </>
    );
  if (status === 'REVIEW')
    return (
      <>
        <Button variant={life.agreedAt ? 'primary' : 'secondary'} icon={Send} onClick={() => onOpen('circulate')}>
          {t(life.agreedAt ? 'circulate.open' : 'circulate.openWithoutReview')}
        </Button>
        <Button icon={Undo2} pending={takeBack.isPending} onClick={() => takeBack.mutate(version)}>
          {t('takeBack')}
        </Button>
      </>
    );
  return status === 'APPROVED' ? (
    <Button icon={Archive} pending={archive.isPending} onClick={() => archive.mutate(version)}>
      {t('archive')}
    </Button>
  ) : null;
}
