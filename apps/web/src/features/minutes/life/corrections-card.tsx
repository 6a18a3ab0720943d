import { useQuery } from '@tanstack/react-query';
import type { Correction } from '@trame/contracts/corrections';
import type { MinutesLife } from '@trame/contracts/minutes-life';
import { Button } from '@trame/ui/button';
import { Card } from '@trame/ui/card';
import { Chip } from '@trame/ui/chip';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import { type MinutesPath, minutesOf } from '../minutes.queries.ts';
import { AskCorrectionForm } from './ask-correction.form.tsx';
import styles from './life.module.css';
import { SettleDialog } from './settle.dialog.tsx';

interface CorrectionsProps {
  life: MinutesLife;
  path: MinutesPath;
}

/** What people ask to be written otherwise: to be settled by those who write, followed by those who ask. */
export function CorrectionsCard({ life, path }: CorrectionsProps) {
  const { t } = useTranslation('minutesLife');
  const { can } = useCouncil();
  const { corrections, correctionsOpen } = life;
  const settles = can('minutes.circulate');
  if (corrections.length === 0 && !correctionsOpen) return null;
  return (
    <Card title={t(settles ? 'corrections.title' : 'corrections.mine')}>
      {corrections.length === 0 ? <p className="muted">{t('corrections.none')}</p> : null}
      <ul className={styles['lines']}>
        {corrections.map((one) => (
          <CorrectionLine key={one.id} correction={one} path={path} settles={settles} />
        ))}
      </ul>
      {correctionsOpen ? <AskCorrectionForm life={life} path={path} /> : null}
    </Card>
  );
}

const LOOKS = { ASKED: 'warn', ACCEPTED: 'ok', REFUSED: 'mute' } as const;

interface CorrectionLineProps {
  correction: Correction;
  path: MinutesPath;
  settles: boolean;
}

function CorrectionLine({ correction, path, settles }: CorrectionLineProps) {
  const { t } = useTranslation('minutesLife');
  const { data: minutes } = useQuery(minutesOf(path));
  const [settling, setSettling] = useState<'accept' | 'refuse' | null>(null);
  const { person, text, state, answer, itemId } = correction;
  const title = minutes?.items.find(({ id }) => id === itemId)?.title;
  return (
    <li className={styles['line']}>
      <p className={styles['lineHead']}>
        <strong>{person.name}</strong>
        <Chip kind={LOOKS[state]}>{t(`corrections.state.${state}`)}</Chip>
      </p>
      {title ? <p className={styles['quiet']}>{t('corrections.about', { title })}</p> : null}
      <p>{text}</p>
      {answer ? <p className={styles['quiet']}>{answer}</p> : null}
      {settles && state === 'ASKED' ? (
        <div className={styles['acts']}>
          <Button size="s" onClick={() => setSettling('accept')}>
            {t('corrections.accept')}
          </Button>
          <Button size="s" variant="quiet" onClick={() => setSettling('refuse')}>
            {t('corrections.refuse')}
          </Button>
        </div>
      ) : null}
      {settling ? (
        <SettleDialog correction={correction} how={settling} path={path} onClose={() => setSettling(null)} />
      ) : null}
    </li>
  );
}
