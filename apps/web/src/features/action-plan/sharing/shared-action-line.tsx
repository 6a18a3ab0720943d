import type { SharedAction } from '@trame/contracts/sharing';
import { Button } from '@trame/ui/button';
import { Chip } from '@trame/ui/chip';
import { ConfirmDialog } from '@trame/ui/modal';
import { ProgressBar } from '@trame/ui/progress-bar';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Allowed } from '../../../platform/council.tsx';
import { useFmt } from '../../../platform/words.tsx';
import { KINDS } from '../action-cells.tsx';
import styles from './sharing.module.css';
import { useStopShare } from './sharing.queries.ts';

/** One action of another council: where it stands, and nothing to press but the end of it. */
export function SharedActionLine({ action }: { action: SharedAction }) {
  const { t } = useTranslation('actionPlan');
  const fmt = useFmt();
  const { number, title, progress, status, daysLate } = action;
  const tone = daysLate > 0 ? 'late' : status === 'DONE' ? 'ok' : 'run';
  return (
    <li className={styles['action']}>
      <div>
        <p className={styles['title']}>{[number, title].filter(Boolean).join(' ')}</p>
        <Facts action={action} />
      </div>
      <ProgressBar value={progress} label={t('progressOf', { title })} tone={tone} text={fmt.percent(progress)} />
      <Allowed to="plan.manage">
        <Stop action={action} />
      </Allowed>
    </li>
  );
}

function Facts({ action }: { action: SharedAction }) {
  const { t } = useTranslation(['sharing', 'actionPlan']);
  const fmt = useFmt();
  const { axis, status, startsOn, dueOn, dueText, daysLate, leadOrganization, news } = action;
  const due = dueText ?? (dueOn ? fmt.day(dueOn, 'short') : null);
  return (
    <div className={styles['facts']}>
      <Chip kind={KINDS[status]}>{t(`actionPlan:status.${status}`)}</Chip>
      {daysLate > 0 ? <span className={styles['late']}>{t('actionPlan:late', { count: daysLate })}</span> : null}
      {axis ? <span>{axis}</span> : null}
      {leadOrganization ? <span>{t('sharing:lead', { name: leadOrganization })}</span> : null}
      {startsOn ? <span>{t('sharing:from', { start: fmt.day(startsOn, 'short') })}</span> : null}
      {due ? <span>{t('sharing:due', { due })}</span> : null}
      {news ? (
        <span>
          {t('sharing:news', { word: t(`actionPlan:news.words.${news.word}`), day: fmt.day(news.day, 'short') })}
        </span>
      ) : null}
    </div>
  );
}

function Stop({ action }: { action: SharedAction }) {
  const { t } = useTranslation('sharing');
  const [asking, ask] = useState(false);
  const stop = useStopShare();
  const { title, council } = action;
  return (
    <>
      <Button size="s" variant="quiet" aria-label={t('stopOf', { title })} data-print="hide" onClick={() => ask(true)}>
        {t('stop')}
      </Button>
      <ConfirmDialog
        title={t('stopTitle')}
        confirmLabel={t('stop')}
        isOpen={asking}
        pending={stop.isPending}
        onConfirm={() => stop.mutate(action, { onSettled: () => ask(false) })}
        onClose={() => ask(false)}
      >
        {t('stopText', { name: council.name })}
      </ConfirmDialog>
    </>
  );
}
