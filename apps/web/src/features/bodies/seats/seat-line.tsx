import { Link } from '@tanstack/react-router';
import type { Mandate, Seat } from '@trame/contracts/seats';
import { Button } from '@trame/ui/button';
import { Chip } from '@trame/ui/chip';
import { Menu, type MenuEntry } from '@trame/ui/menu';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import { useFmt } from '../../../platform/words.tsx';
import styles from '../bodies.module.css';
import { useCollegeName } from '../use-college-name.ts';
import { EndMandateForm } from './end-mandate.form.tsx';
import { GiveMandateForm } from './give-mandate.form.tsx';
import { SeatForm } from './seat.form.tsx';
import { useRemoveMandate, useRemoveSeat } from './seats.queries.ts';

type Open = { kind: 'give' | 'edit' } | { kind: 'end'; mandate: Mandate } | null;

/** One seat: who holds it, since when, or that it is vacant; and what can be done about it. */
export function SeatLine({ seat }: { seat: Seat }) {
  const { t } = useTranslation('bodies');
  const manages = useCouncil().can('seats.manage');
  const name = useCollegeName()(seat.college);
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  return (
    <li className={styles['seat']} data-held={seat.held}>
      <div>
        {seat.label ? <span className={styles['quiet']}>{seat.label}</span> : null}
        {seat.held ? null : <Chip kind="warn">{t('seats.vacant')}</Chip>}
        <ul className={styles['mandates']}>
          {seat.mandates.map((mandate) => (
            <MandateLine key={mandate.id} mandate={mandate} />
          ))}
        </ul>
      </div>
      {manages ? (
        <div className={styles['line']}>
          {seat.held ? null : (
            <Button size="s" onClick={() => setOpen({ kind: 'give' })}>
              {t('seats.give')}
            </Button>
          )}
          <SeatMenu seat={seat} name={seat.label ?? name} onOpen={setOpen} />
        </div>
      ) : null}
      {open?.kind === 'give' ? <GiveMandateForm seat={seat} name={seat.label ?? name} onClose={close} /> : null}
      {open?.kind === 'edit' ? <SeatForm bodyId={seat.bodyId} seat={seat} onClose={close} /> : null}
      {open?.kind === 'end' ? <EndMandateForm mandate={open.mandate} onClose={close} /> : null}
    </li>
  );
}

interface SeatMenuProps {
  seat: Seat;
  name: string;
  onOpen: (open: Open) => void;
}

function SeatMenu({ seat, name, onOpen }: SeatMenuProps) {
  const { t } = useTranslation('bodies');
  const remove = useRemoveSeat(t('seats.removed'));
  const erase = useRemoveMandate(t('seats.erased'));
  const holder = (mandate: Mandate) => mandate.holder?.name ?? mandate.organization?.name ?? '';
  const ofMandates = seat.mandates.flatMap((mandate): MenuEntry[] => [
    {
      id: `end ${mandate.id}`,
      label: t('seats.end'),
      hint: holder(mandate),
      onAction: () => onOpen({ kind: 'end', mandate }),
    },
    {
      id: `erase ${mandate.id}`,
      label: t('seats.erase'),
      hint: holder(mandate),
      onAction: () => erase.mutate({ mandateId: mandate.id, version: mandate.version ?? 0 }),
    },
  ]);
  const entries: MenuEntry[] = [
    {
      id: 'give',
      label: seat.held ? t('seats.giveSubstitute') : t('seats.give'),
      onAction: () => onOpen({ kind: 'give' }),
    },
    { id: 'edit', label: t('seats.edit'), onAction: () => onOpen({ kind: 'edit' }) },
    ...ofMandates,
    {
      id: 'remove',
      label: t('seats.remove'),
      danger: true,
      disabled: seat.mandates.length > 0,
      onAction: () => remove.mutate({ seatId: seat.id, version: seat.version ?? 0 }),
    },
  ];
  return <Menu size="s" label={t('seats.menu', { name })} groups={[{ label: name, entries }]} />;
}

/** Who holds it, as this reader may know: a person, an organisation, or "une personne représentant le GEM X". */
function MandateLine({ mandate }: { mandate: Mandate }) {
  const { t } = useTranslation('bodies');
  return (
    <li className={styles['mandate']}>
      <Holder mandate={mandate} />
      {mandate.rank === 'SUBSTITUTE' ? <Chip kind="mute">{t('rank.SUBSTITUTE')}</Chip> : null}
      <Term mandate={mandate} />
    </li>
  );
}

function Holder({ mandate: { hidden, holder, organization } }: { mandate: Mandate }) {
  const { t } = useTranslation('bodies');
  const { slug } = useCouncil();
  if (hidden) {
    return (
      <span>{organization ? t('seats.hidden', { organization: organization.name }) : t('seats.hiddenAlone')}</span>
    );
  }
  if (!holder) return <span>{t('seats.organizationAlone', { organization: organization?.name ?? '' })}</span>;
  return (
    <>
      <Link to="/$clsm/membres/$personne" params={{ clsm: slug, personne: holder.id }}>
        {holder.name}
      </Link>
      {organization ? <span className={styles['quiet']}>{organization.name}</span> : null}
    </>
  );
}

function Term({ mandate: { startsOn, endsOn } }: { mandate: Mandate }) {
  const { t } = useTranslation('bodies');
  const fmt = useFmt();
  if (!startsOn) return null;
  const from = fmt.day(startsOn, 'long');
  const said = endsOn ? t('seats.sinceUntil', { from, until: fmt.day(endsOn, 'long') }) : t('seats.since', { from });
  return <span className={styles['quiet']}>{said}</span>;
}
