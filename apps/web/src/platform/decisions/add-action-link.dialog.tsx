import { useQuery } from '@tanstack/react-query';
import type { RegisteredDecision } from '@trame/contracts/decisions';
import { decisionNumber } from '@trame/domain/decisions/decision-number';
import { Banner } from '@trame/ui/banner';
import { Button } from '@trame/ui/button';
import { Loaded } from '@trame/ui/loaded';
import { Modal } from '@trame/ui/modal';
import { Select } from '@trame/ui/select';
import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../council.tsx';
import { Refusal, useSayRefusal } from '../refusal.tsx';
import { actionsOfBody, useLinkAction } from './decisions.queries.ts';
import styles from './register.module.css';

/** Choosing an action of the plan that carries a decision out. */
export function AddActionLinkDialog({ line, onClose }: { line: RegisteredDecision; onClose: () => void }) {
  const { t } = useTranslation(['decisions', 'common']);
  const { councilId } = useCouncil();
  const plan = useQuery(actionsOfBody(councilId, line.bodyId));
  const [chosen, choose] = useState<string | null>(null);
  const link = useLinkAction();
  const linked = new Set(line.actions.map(({ id }) => id));
  const others = plan.data?.actions.filter(({ id }) => !linked.has(id)) ?? [];
  const action = others.find(({ id }) => id === chosen);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (action) {
      link.mutate({ actionId: action.id, version: action.version, decisionId: line.id }, { onSuccess: onClose });
    }
  };
  return (
    <Modal title={t('link.addTitle', { number: decisionNumber(line) })} isOpen onClose={onClose}>
      <form className={styles['form']} onSubmit={submit}>
        <p>{line.text}</p>
        <Refusal error={link.error} />
        <Loaded
          query={plan}
          isEmpty={() => others.length === 0}
          empty={<Banner kind="info">{t('link.noAction')}</Banner>}
          explain={useSayRefusal()}
        >
          {() => (
            <Select
              label={t('link.action')}
              options={others.map(({ id, title }) => ({ id, label: title }))}
              value={chosen}
              onChange={choose}
            />
          )}
        </Loaded>
        <div className={styles['buttons']}>
          <Button onClick={onClose}>{t('common:cancel')}</Button>
          <Button type="submit" variant="primary" disabled={!action} pending={link.isPending}>
            {t('link.save')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
