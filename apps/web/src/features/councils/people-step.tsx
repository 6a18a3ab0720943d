import { useQuery } from '@tanstack/react-query';
import type { BodyNode } from '@trame/contracts/bodies';
import { Checkbox } from '@trame/ui/choice';
import { Loaded } from '@trame/ui/loaded';
import { TextField } from '@trame/ui/text-field';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../platform/council.tsx';
import { PersonPicker } from '../../platform/person-picker.tsx';
import { Refusal, useSayRefusal } from '../../platform/refusal.tsx';
import { useMe } from '../../platform/session.ts';
import styles from './councils.module.css';
import { bodiesOfCouncil } from './councils.queries.ts';
import { StepButtons } from './step-buttons.tsx';
import { type Chair, useSeatChair } from './use-seat-chair.ts';

/** Who chairs the steering committee; whoever opened the council coordinates it. */
export function PeopleStep({ onNext }: { onNext: () => void }) {
  const { t } = useTranslation('councils');
  const { councilId } = useCouncil();
  const { name } = useMe();
  const query = useQuery(bodiesOfCouncil(councilId));
  return (
    <section className={styles['form']} aria-label={t('steps.personnes')}>
      <h2>{t('people.question')}</h2>
      <p>{t('people.coordination', { name })}</p>
      <Loaded query={query} empty={null} isEmpty={() => false} explain={useSayRefusal()}>
        {({ items }) => <Chairing steering={items.find(({ type }) => type === 'STEERING')} onNext={onNext} />}
      </Loaded>
    </section>
  );
}

function Chairing({ steering, onNext }: { steering: BodyNode | undefined; onNext: () => void }) {
  const { t } = useTranslation('councils');
  if (steering) return <ChairForm steering={steering} onNext={onNext} />;
  return (
    <>
      <p>{t('people.noSteering')}</p>
      <StepButtons pending={false} onNext={onNext} onSkip={onNext} />
    </>
  );
}

function ChairForm({ steering, onNext }: { steering: BodyNode; onNext: () => void }) {
  const { t } = useTranslation('councils');
  const [chair, setChair] = useState<Chair>({ person: null, email: '', invite: false });
  const seat = useSeatChair(steering);
  const save = () => (chair.person ? seat.mutate(chair, { onSuccess: onNext }) : onNext());
  const isNew = chair.person?.id === null;
  return (
    <>
      <Refusal error={seat.error} />
      <PersonPicker
        label={t('people.chair')}
        value={chair.person ? { id: chair.person.id ?? 'new', name: chair.person.name } : null}
        onChange={(person) => setChair({ ...chair, person })}
        onCreate={(name) => setChair({ ...chair, person: { id: null, name } })}
      />
      <p className="muted small">{t('people.chairHint')}</p>
      {isNew ? (
        <TextField
          label={t('people.chairEmail')}
          type="email"
          optional
          value={chair.email}
          onChange={(event) => setChair({ ...chair, email: event.target.value })}
        />
      ) : null}
      <Checkbox
        label={t('people.invite')}
        checked={chair.invite}
        onChange={(event) => setChair({ ...chair, invite: event.target.checked })}
      />
      <StepButtons pending={seat.isPending} onNext={save} onSkip={onNext} />
    </>
  );
}
