import { useQuery } from '@tanstack/react-query';
import type { BodyNode } from '@trame/contracts/bodies';
import { scheduleMeetingBody } from '@trame/contracts/meetings';
import { agendaTemplate } from '@trame/domain/meetings/agenda-template';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { useCouncil } from '../../../platform/council.tsx';
import { type ContractForm, useContractForm } from '../../../platform/form.ts';
import { proposalOf } from '../meetings.queries.ts';
import { returningToBody } from '../subjects/subjects.queries.ts';

export type ScheduleForm = ContractForm<z.input<typeof scheduleMeetingBody>, z.output<typeof scheduleMeetingBody>>;

const EMPTY = {
  title: '',
  durationMinutes: 120,
  place: null,
  videoUrl: null,
  capacity: null,
  noticeText: '',
  agenda: [],
  takenBack: [],
};

/** The form of a new meeting: choosing a body fills in what its last meeting was like, its usual agenda, and what comes back. */
export function useScheduleForm(bodies: readonly BodyNode[], bodyId: string | undefined): ScheduleForm {
  const { t } = useTranslation('meetings');
  const { councilId, zone } = useCouncil();
  const starts = { local: '', zone };
  const form = useContractForm(scheduleMeetingBody, { defaultValues: { ...EMPTY, bodyId: bodyId ?? '', starts } });
  const chosen = form.watch('bodyId');
  const body = bodies.find(({ id }) => id === chosen);
  const proposal = useQuery(proposalOf(councilId, chosen)).data;
  const returning = useQuery(returningToBody(councilId, chosen)).data;
  const { setValue } = form;
  const [only] = bodies.length === 1 ? bodies : [];
  useEffect(() => {
    if (only && chosen === '') setValue('bodyId', only.id);
  }, [only, chosen, setValue]);
  // once for each choice: the same proposal read again must not write over what was typed since
  const proposed = useRef('');
  useEffect(() => {
    if (!body || !proposal || proposed.current === body.id) return;
    proposed.current = body.id;
    setValue('title', t('schedule.proposedTitle', { body: body.label, number: proposal.number }));
    setValue('starts.zone', proposal.zone);
    setValue('durationMinutes', proposal.durationMinutes);
    setValue('place', proposal.place);
    setValue('capacity', proposal.capacity);
    setValue('videoUrl', proposal.videoUrl);
    setValue(
      'agenda',
      agendaTemplate(body.type).map(({ key, purpose, minutes }) => ({ title: t(`template.${key}`), purpose, minutes })),
    );
  }, [body, proposal, setValue, t]);
  const ticked = useRef('');
  useEffect(() => {
    if (!returning || ticked.current === chosen) return;
    ticked.current = chosen;
    setValue(
      'takenBack',
      returning.items.map(({ itemId }) => itemId),
    );
  }, [chosen, returning, setValue]);
  return form;
}
