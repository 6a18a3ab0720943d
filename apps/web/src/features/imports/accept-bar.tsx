import type { ImportConsequences, ImportPreview } from '@trame/contracts/import-preview';
import type { ImportDetail } from '@trame/contracts/imports';
import { Button } from '@trame/ui/button';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../platform/council.tsx';
import { Refusal } from '../../platform/refusal.tsx';
import styles from './imports.module.css';
import { type ImportCommands, useAcceptImport } from './imports.queries.ts';
import { useSayConsequences } from './use-say-consequences.ts';

interface BarProps {
  detail: ImportDetail;
  preview: ImportPreview;
  decide: ImportCommands['decide'];
}

/** What the acceptance will do, in numbers, and what it still waits for. Always in sight. */
export function AcceptBar({ detail, preview, decide }: BarProps) {
  const { t } = useTranslation('imports');
  const { councilId } = useCouncil();
  const accept = useAcceptImport(councilId, detail);
  const act = useSayAcceptance()(preview.consequences);
  const waiting = preview.rows.filter(({ outcome }) => outcome === 'CHECK').length;
  return (
    <section className={styles['bar']} aria-label={t('preview.becomes')}>
      <Refusal error={accept.error} />
      {waiting > 0 ? (
        <>
          <p>{t('accept.waiting', { count: waiting })}</p>
          <Button variant="primary" pending={decide.isPending} onClick={() => decide.mutate({ followProposals: true })}>
            {t('preview.follow', { count: waiting })}
          </Button>
        </>
      ) : (
        <Button
          variant="primary"
          pending={accept.isPending}
          pendingLabel={t('accept.sending')}
          onClick={() => accept.mutate()}
        >
          {act}
        </Button>
      )}
    </section>
  );
}

/** "Créer 2 personnes et 1 organisme, compléter 20 fiches", "Créer 1 action, mettre à jour 3 lignes". */
function useSayAcceptance(): (consequences: ImportConsequences) => string {
  const { t } = useTranslation('imports');
  const say = useSayConsequences();
  return (consequences) => {
    const [list, { completed, updated }] = [say(consequences), consequences];
    if (completed > 0) {
      const count = completed;
      return list === '' ? t('accept.complete', { count }) : t('accept.createAndComplete', { list, count });
    }
    if (updated > 0) {
      const count = updated;
      return list === '' ? t('accept.update', { count }) : t('accept.createAndUpdate', { list, count });
    }
    return list === '' ? t('accept.nothing') : t('accept.create', { list });
  };
}
