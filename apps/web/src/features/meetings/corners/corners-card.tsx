import { useQuery } from '@tanstack/react-query';
import { type Corner, cornersApi } from '@trame/contracts/corners';
import { Button, LinkButton } from '@trame/ui/button';
import { Card } from '@trame/ui/card';
import { Chip } from '@trame/ui/chip';
import { IconButton } from '@trame/ui/icon-button';
import { Loaded } from '@trame/ui/loaded';
import { Skeleton } from '@trame/ui/skeleton';
import FileText from 'lucide-react/icons/file-text';
import Plus from 'lucide-react/icons/plus';
import X from 'lucide-react/icons/x';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hrefOf } from '../../../platform/call.ts';
import { useCouncil } from '../../../platform/council.tsx';
import { Refusal, useSayRefusal } from '../../../platform/refusal.tsx';
import { useSpeech } from '../../../platform/words.tsx';
import type { MeetingPath } from '../meetings.queries.ts';
import { CornerDialog } from './corner.dialog.tsx';
import styles from './corners.module.css';
import { cornersOf, usePlacePerson } from './corners.queries.ts';
import { PlaceDialog } from './place.dialog.tsx';

type Window = { kind: 'corner'; corner: Corner | null } | { kind: 'place'; corner: Corner } | null;

/** The groups a meeting splits into, their rooms, and who chose each. */
export function CornersCard({ meetingId }: { meetingId: string }) {
  const { t } = useTranslation('onTheDay');
  const { councilId } = useCouncil();
  const { language } = useSpeech();
  const path = { councilId, meetingId };
  const query = useQuery(cornersOf(path));
  const [open, setOpen] = useState<Window>(null);
  const close = () => setOpen(null);
  const some = (query.data?.items.length ?? 0) > 0;
  return (
    <Card title={t('corners.title')}>
      <Loaded
        query={query}
        empty={<p className={styles['quiet']}>{t('corners.none')}</p>}
        explain={useSayRefusal()}
        waiting={<Skeleton height="4rem" />}
      >
        {({ items }) => (
          <>
            <p className={styles['quiet']}>{t('corners.intro')}</p>
            <ul className={styles['list']}>
              {items.map((corner) => (
                <Line key={corner.id} corner={corner} path={path} onOpen={setOpen} />
              ))}
            </ul>
          </>
        )}
      </Loaded>
      <div className={styles['acts']}>
        <Button size="s" variant="quiet" icon={Plus} onClick={() => setOpen({ kind: 'corner', corner: null })}>
          {t('corners.add')}
        </Button>
        {some ? (
          <LinkButton
            size="s"
            icon={FileText}
            href={hrefOf(cornersApi.lists, { params: path, query: { language } })}
            download
          >
            {t('corners.lists')}
          </LinkButton>
        ) : null}
      </div>
      {open?.kind === 'corner' ? <CornerDialog path={path} corner={open.corner} onClose={close} /> : null}
      {open?.kind === 'place' ? <PlaceDialog path={path} corner={open.corner} onClose={close} /> : null}
    </Card>
  );
}

interface LineProps {
  corner: Corner;
  path: MeetingPath;
  onOpen: (window: Window) => void;
}

function Line({ corner, path, onOpen }: LineProps) {
  const { t } = useTranslation('onTheDay');
  const place = usePlacePerson(path);
  const { label, room, capacity, people } = corner;
  const isFull = people.length >= capacity;
  return (
    <li className={styles['corner']}>
      <h3>
        {label} {room ? <span className={styles['quiet']}>{room}</span> : null}
      </h3>
      <p className={styles['quiet']}>
        {t('corners.places', { taken: people.length, capacity })}{' '}
        {isFull ? <Chip kind="warn">{t('corners.full')}</Chip> : null}
      </p>
      <Refusal error={place.error} />
      {people.length === 0 ? <p className={styles['quiet']}>{t('corners.nobody')}</p> : null}
      <ul>
        {people.map(({ id, name }) => (
          <li key={id} className={styles['person']}>
            {name}
            <IconButton
              icon={X}
              label={t('corners.takeOut', { name })}
              onClick={() => place.mutate({ personId: id, cornerId: null })}
            />
          </li>
        ))}
      </ul>
      <div className={styles['acts']}>
        {isFull ? null : (
          <Button
            size="s"
            aria-label={t('corners.placeIn', { label })}
            onClick={() => onOpen({ kind: 'place', corner })}
          >
            {t('corners.place')}
          </Button>
        )}
        <Button
          size="s"
          variant="quiet"
          aria-label={t('corners.editOf', { label })}
          onClick={() => onOpen({ kind: 'corner', corner })}
        >
          {t('corners.edit')}
        </Button>
      </div>
    </li>
  );
}
