import { useQuery } from '@tanstack/react-query';
import { decisionNumber } from '@trame/domain/decisions/decision-number';
import { Button } from '@trame/ui/button';
import { Loaded } from '@trame/ui/loaded';
import { Modal } from '@trame/ui/modal';
import { Select } from '@trame/ui/select';
import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../council.tsx';
import { Refusal, useSayRefusal } from '../refusal.tsx';
import { actionOf, register, useLinkAction } from './decisions.queries.ts';
import styles from './register.module.css';

interface LinkActionDialogProps {
  action: { id: string; title: string };
  bodyId: string;
  onClose: () => void;
}

const NONE = 'none';

/** Choosing the decision that an action carries out, among those of its body, or none. */
export function LinkActionDialog({ action, bodyId, onClose }: LinkActionDialogProps) {
  const { t } = useTranslation(['decisions', 'common']);
  const { councilId } = useCouncil();
  const lines = useQuery(register(councilId, { bodyId }));
  const page = useQuery({ ...actionOf(councilId, action.id), staleTime: 0 });
  const [chosen, choose] = useState<string | null>(null);
  const link = useLinkAction();
  const decisions = lines.data?.items ?? [];
  const now = decisions.find(({ actions }) => actions.some(({ id }) => id === action.id))?.id ?? NONE;
  const picked = chosen ?? now;
  const options = [
    { id: NONE, label: t('link.none') },
    ...decisions.map((decision) => ({
      id: decision.id,
      label: t('link.option', { number: decisionNumber(decision), text: decision.text }),
    })),
  ];
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!page.data) return;
    const decisionId = picked === NONE ? null : picked;
    link.mutate({ actionId: action.id, version: page.data.version, decisionId }, { onSuccess: onClose });
  };
  return (
    <Modal title={t('link.title')} isOpen onClose={onClose}>
      <form className={styles['form']} onSubmit={submit}>
        <p>{t('link.text', { title: action.title })}</p>
        <Refusal error={link.error} />
        <Loaded query={lines} empty={null} isEmpty={() => false} explain={useSayRefusal()}>
          {() => <Select label={t('link.decision')} options={options} value={picked} onChange={choose} />}
        </Loaded>
        <div className={styles['buttons']}>
          <Button onClick={onClose}>{t('common:cancel')}</Button>
          <Button type="submit" variant="primary" pending={link.isPending || page.isPending}>
            {t('link.save')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
