import { useQuery } from '@tanstack/react-query';
import type { Clash } from '@trame/contracts/clashes';
import { type ClashReason, clashReasons } from '@trame/domain/meetings/clash';
import { addMinutes } from '@trame/domain/time/wall-clock';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import { useFmt } from '../../../platform/words.tsx';
import styles from './clashes.module.css';
import { clashesWith } from './clashes.queries.ts';

interface ClashNotesProps {
  bodyId: string;
  /** When the meeting would be: a wall time, empty while it is missing. */
  starts: { local: string; zone: string };
  /** `Number.NaN` while it is being typed. */
  minutes: number;
  place: string | null;
  /** The meeting that would move: it is not in its own way. */
  except?: string;
}

/** What stands at the same time and shares the chair, people or the room. It warns, and never blocks. */
export function ClashNotes({ bodyId, starts, minutes, place, except }: ClashNotesProps) {
  const { councilId } = useCouncil();
  const query = { bodyId, ...starts, minutes, ...(except ? { except } : {}) };
  const { data } = useQuery(clashesWith(councilId, query));
  const found = (data?.items ?? []).map((clash) => ({ clash, reasons: clashReasons(clash, place) }));
  return (
    <output className={styles['clashes']}>
      {found
        .filter(({ reasons }) => reasons.length > 0)
        .map(({ clash, reasons }) => (
          <ClashNote key={clash.meetingId} clash={clash} reasons={reasons} />
        ))}
    </output>
  );
}

const SHOWN = 5;

function ClashNote({ clash, reasons }: { clash: Clash; reasons: readonly ClashReason[] }) {
  const { t } = useTranslation('meetings');
  const fmt = useFmt();
  const { local } = clash.starts;
  const times = { from: fmt.time(local.slice(11)), to: fmt.time(addMinutes(local, clash.durationMinutes).slice(11)) };
  const names = clash.names ?? [];
  const more = names.length > SHOWN ? [t('clash.others', { count: clash.people - SHOWN })] : [];
  const people = t('clash.PEOPLE', { count: clash.people });
  const listed =
    names.length > 0 ? t('clash.named', { people, names: fmt.list([...names.slice(0, SHOWN), ...more]) }) : people;
  const words = reasons.map((reason) => (reason === 'PEOPLE' ? listed : t(`clash.${reason}`)));
  return (
    <p className={styles['clash']}>
      <TriangleAlert aria-hidden="true" />
      <span>{t('clash.note', { title: clash.title, ...times, reasons: words.join(' ; ') })}</span>
    </p>
  );
}
