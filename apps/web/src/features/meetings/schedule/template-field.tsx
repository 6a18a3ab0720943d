import type { scheduleMeetingBody } from '@trame/contracts/meetings';
import { BODY_TYPES, type BodyType } from '@trame/domain/bodies/body-type';
import { agendaTemplate } from '@trame/domain/meetings/agenda-template';
import { Select } from '@trame/ui/select';
import { notify } from '@trame/ui/toaster';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import type { ScheduleForm } from './use-schedule-form.ts';

const BLANK = 'BLANK';
type Agenda = NonNullable<z.input<typeof scheduleMeetingBody>['agenda']>;

interface TemplateFieldProps {
  form: ScheduleForm;
  /** The type of the body that meets: its own agenda is proposed first. */
  type: BodyType;
}

/** Which usual agenda to start from; what was typed comes back with "Annuler". */
export function TemplateField({ form, type }: TemplateFieldProps) {
  const { t } = useTranslation(['meetings', 'subjects', 'terms']);
  const [chosen, setChosen] = useState<string>(type);
  const put = (agenda: Agenda) => form.setValue('agenda', agenda);
  const choose = (id: string) => {
    const before = form.getValues('agenda') ?? [];
    const known = BODY_TYPES.find((other) => other === id);
    put((known ? agendaTemplate(known) : []).map(({ key, ...item }) => ({ title: t(`template.${key}`), ...item })));
    setChosen(id);
    notify(t('subjects:schedule.replaced'), () => {
      put(before);
      setChosen(chosen);
    });
  };
  const options = BODY_TYPES.map((id) => ({ id, label: t(`terms:bodyType.${id}`) }));
  return (
    <Select
      label={t('subjects:schedule.template')}
      options={[...options, { id: BLANK, label: t('subjects:schedule.blank') }]}
      value={chosen}
      onChange={choose}
    />
  );
}
