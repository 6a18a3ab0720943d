import { actionPlanApi } from '@trame/contracts/action-plan';
import type { Plan } from '@trame/contracts/action-plan-answers';
import { Button } from '@trame/ui/button';
import { Card } from '@trame/ui/card';
import { Select } from '@trame/ui/select';
import { TextField } from '@trame/ui/text-field';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../platform/council.tsx';
import { useContractForm } from '../../platform/form.ts';
import { sendOnCtrlEnter } from '../../platform/send-on-ctrl-enter.ts';
import styles from './action-plan.module.css';
import { useAddAction } from './action-plan.queries.ts';
import { NOWHERE, placesIn } from './plan-places.ts';

/** A title, Enter, and the next one: several actions in a row without leaving the keyboard. */
export function AddActionForm({ plan, onClose }: { plan: Plan | undefined; onClose: () => void }) {
  const { t } = useTranslation('actionPlan');
  const { t: common } = useTranslation('common');
  const { leads, role } = useCouncil();
  const places = placesIn(plan, t('unfiled'));
  const [placeId, setPlaceId] = useState(places.at(1)?.id ?? NOWHERE);
  const add = useAddAction();
  const form = useContractForm(actionPlanApi.addAction.body, { defaultValues: { title: '' } });
  const save = form.handleSubmit(({ title }) => {
    const { axisId = null, objectiveId = null } = places.find(({ id }) => id === placeId) ?? {};
    const bodyId = role === 'LEAD' ? (leads[0] ?? null) : null;
    add.mutate({ title, axisId, objectiveId, bodyId, roadmapId: plan?.roadmap?.id }, { onSuccess: () => form.reset() });
  });
  return (
    <Card>
      <form ref={sendOnCtrlEnter} className={styles['addForm']} onSubmit={(event) => void save(event)} noValidate>
        <TextField label={t('addForm.label')} autoFocus error={form.faultOf('title')} {...form.register('title')} />
        <Select label={t('addForm.where')} options={places} value={placeId} onChange={setPlaceId} />
        <div className={styles['buttons']}>
          <Button type="submit" variant="primary" pending={add.isPending}>
            {t('addForm.submit')}
          </Button>
          <Button variant="quiet" onClick={onClose}>
            {common('close')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
