import type { MinutesLife } from '@trame/contracts/minutes-life';
import { wallClock } from '@trame/domain/time/wall-clock';
import { Button } from '@trame/ui/button';
import { Card } from '@trame/ui/card';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Allowed, useCouncil } from '../../../platform/council.tsx';
import { useFmt } from '../../../platform/words.tsx';
import type { MinutesPath } from '../minutes.queries.ts';
import styles from './life.module.css';
import { WriteVersionDialog } from './write-version.dialog.tsx';

const DifferencesDialog = lazy(async () => ({
  default: (await import('./differences.dialog.tsx')).DifferencesDialog,
}));

interface VersionsProps {
  life: MinutesLife;
  path: MinutesPath;
}

/** Every version that circulated, why it came, and its fingerprint. */
export function VersionsCard({ life, path }: VersionsProps) {
  const { t } = useTranslation('minutesLife');
  const [writing, setWriting] = useState(false);
  if (life.versions.length === 0) return null;
  return (
    <Card title={t('versions.title')}>
      <ul className={styles['lines']}>
        {life.versions.toReversed().map((version) => (
          <VersionLine key={version.number} version={version} path={path} />
        ))}
      </ul>
      {life.status === 'ARCHIVED' ? null : (
        <Allowed to="minutes.circulate">
          <Button onClick={() => setWriting(true)}>{t('versions.write')}</Button>
        </Allowed>
      )}
      {writing ? <WriteVersionDialog life={life} path={path} onClose={() => setWriting(false)} /> : null}
    </Card>
  );
}

function VersionLine({ version, path }: { version: MinutesLife['versions'][number]; path: MinutesPath }) {
  const { t } = useTranslation('minutesLife');
  const { zone } = useCouncil();
  const fmt = useFmt();
  const [comparing, setComparing] = useState(false);
  const { number, madeAt, madeBy, reason, sha256 } = version;
  const day = fmt.day(wallClock(new Date(madeAt), zone).slice(0, 10), 'long');
  return (
    <li className={styles['line']}>
      <strong>{t('versions.number', { number })}</strong>
      <span>{reason || t('versions.first')}</span>
      <span className={styles['quiet']}>{madeBy ? t('versions.by', { day, name: madeBy.name }) : day}</span>
      <span className={styles['print']}>{t('versions.fingerprint', { sha256 })}</span>
      {number > 1 ? (
        <div className={styles['acts']}>
          <Button size="s" onClick={() => setComparing(true)}>
            {t('versions.differences')}
          </Button>
        </div>
      ) : null}
      {comparing ? (
        <Suspense fallback={null}>
          <DifferencesDialog number={number} path={path} onClose={() => setComparing(false)} />
        </Suspense>
      ) : null}
    </li>
  );
}
