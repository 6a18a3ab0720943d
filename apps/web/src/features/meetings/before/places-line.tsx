import type { MeetingPage } from '@trame/contracts/meetings';
import { placesLeft } from '@trame/domain/on-the-day/places';
import { Banner } from '@trame/ui/banner';
import { useTranslation } from 'react-i18next';
import styles from './before.module.css';

type Room = Pick<MeetingPage, 'capacity' | 'taken'>;

/** How many places of the room are taken; once they all are, the organiser decides what to do. */
export function PlacesLine({ capacity, taken }: Room) {
  const { t } = useTranslation('onTheDay');
  const left = placesLeft(capacity, taken);
  if (capacity === null || left === null) return null;
  const said = t('places.taken', { taken, capacity });
  if (left === 'FREE') return <p className={styles['places']}>{said}</p>;
  return <Banner kind="warn">{`${said} ${t(`places.${left}`)}`}</Banner>;
}
