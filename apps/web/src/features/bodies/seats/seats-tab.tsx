import { useQuery } from '@tanstack/react-query';
import type { Body } from '@trame/contracts/bodies';
import type { Seat } from '@trame/contracts/seats';
import { maySeeMaskedColleges } from '@trame/domain/access';
import type { SeenCollege } from '@trame/domain/bodies/seat';
import { Button } from '@trame/ui/button';
import { EmptyState } from '@trame/ui/empty-state';
import { Loaded } from '@trame/ui/loaded';
import Plus from 'lucide-react/icons/plus';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Allowed, useCouncil } from '../../../platform/council.tsx';
import { useSayRefusal } from '../../../platform/refusal.tsx';
import styles from '../bodies.module.css';
import { CompositionBanner } from '../composition.tsx';
import { useCollegeName } from '../use-college-name.ts';
import { SeatForm } from './seat.form.tsx';
import { SeatLine } from './seat-line.tsx';
import { seatsOf } from './seats.queries.ts';

/** Seats of a body college by college, held and vacant, with what its composition lacks. */
export function SeatsTab({ body }: { body: Body }) {
  const { t } = useTranslation('bodies');
  const { councilId, role } = useCouncil();
  const query = useQuery(seatsOf(councilId, body.id));
  const [adding, setAdding] = useState(false);
  const empty = <NoSeat onAdd={() => setAdding(true)} />;
  return (
    <div className={styles['section']}>
      <Loaded query={query} empty={empty} explain={useSayRefusal()}>
        {({ items }) => (
          <>
            <CompositionBanner colleges={body.colleges} />
            {maySeeMaskedColleges(role) ? null : <p className="muted small">{t('seats.reserved')}</p>}
            <Colleges seats={items} />
            <Allowed to="seats.manage">
              <div>
                <Button icon={Plus} onClick={() => setAdding(true)}>
                  {t('seats.add')}
                </Button>
              </div>
            </Allowed>
          </>
        )}
      </Loaded>
      {adding ? <SeatForm bodyId={body.id} seat={null} onClose={() => setAdding(false)} /> : null}
    </div>
  );
}

function NoSeat({ onAdd }: { onAdd: () => void }) {
  const { t } = useTranslation('bodies');
  const manages = useCouncil().can('seats.manage');
  const add = (
    <Button variant="primary" icon={Plus} onClick={onAdd}>
      {t('seats.add')}
    </Button>
  );
  return <EmptyState action={manages ? add : null}>{manages ? t('seats.none') : t('seats.noneYet')}</EmptyState>;
}

/** Seats in the order of their first of each college. */
function Colleges({ seats }: { seats: readonly Seat[] }) {
  const name = useCollegeName();
  const groups = new Map<SeenCollege, Seat[]>();
  for (const seat of seats) groups.set(seat.college, [...(groups.get(seat.college) ?? []), seat]);
  return [...groups].map(([college, held]) => (
    <section key={college} className={styles['college']} aria-label={name(college)}>
      <h2>{name(college)}</h2>
      <ul className={styles['seats']}>
        {held.map((seat) => (
          <SeatLine key={seat.id} seat={seat} />
        ))}
      </ul>
    </section>
  ));
}
