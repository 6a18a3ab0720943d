import { Banner } from '@trame/ui/banner';
import { Button } from '@trame/ui/button';
import { ConflictDialog } from '@trame/ui/conflict-dialog';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApiError } from '../../../platform/api-error.ts';
import { type Change, type Kept, keyOf } from '../kept/change.ts';
import { useChangeWords, useStoredWords } from '../kept/use-change-words.ts';
import { useLive } from '../live.tsx';
import styles from './flow.module.css';

/** Lines that the server refused: they stay on the device until somebody settles them. */
export function RefusedLines() {
  const { view } = useLive();
  const refused = view.kept.filter(({ refusal }) => refusal);
  if (refused.length === 0) return null;
  return (
    <div className={styles['refused']}>
      {refused.map((kept) => (
        <RefusedLine key={keyOf(kept.change)} kept={kept} />
      ))}
    </div>
  );
}

function RefusedLine({ kept: { change, refusal } }: { kept: Kept }) {
  const { t } = useTranslation(['liveMeetings', 'errors']);
  const { changes } = useLive();
  const words = useChangeWords();
  const [comparing, setComparing] = useState(false);
  const key = keyOf(change);
  const code = (refusal?.code ?? 'UNEXPECTED') as ApiError['code'];
  const stale = code === 'VERSION_STALE';
  const actions = (
    <>
      <Button size="s" onClick={() => (stale ? setComparing(true) : changes.retry(key))}>
        {stale ? t('refused.compare') : t('refused.retry')}
      </Button>
      <Button size="s" variant="quiet" onClick={() => changes.drop(key)}>
        {t('refused.drop')}
      </Button>
    </>
  );
  return (
    <Banner kind="bad" announce title={t('refused.title')} actions={actions}>
      {t('refused.reason', { what: words(change), reason: t(`errors:${code}`) })}
      {comparing ? (
        <Compare
          mine={change}
          theirs={refusal?.current}
          onKeepMine={() => changes.retry(key)}
          onTakeTheirs={() => changes.drop(key)}
          onClose={() => setComparing(false)}
        />
      ) : null}
    </Banner>
  );
}

interface CompareProps {
  mine: Change;
  theirs: unknown;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
  onClose: () => void;
}

function Compare({ mine, theirs, ...acts }: CompareProps) {
  const { t } = useTranslation('liveMeetings');
  const words = useChangeWords();
  const stored = useStoredWords();
  const field = { label: t('refused.line'), mine: words(mine), theirs: stored(theirs) };
  return <ConflictDialog isOpen who={t('refused.someone')} when={t('refused.meanwhile')} fields={[field]} {...acts} />;
}
