import { useLocation } from '@tanstack/react-router';
import CircleX from 'lucide-react/icons/circle-x';
import Cloud from 'lucide-react/icons/cloud';
import CloudCheck from 'lucide-react/icons/cloud-check';
import HardDrive from 'lucide-react/icons/hard-drive';
import { useTranslation } from 'react-i18next';
import styles from './bar.module.css';
import { useHour } from './flow/use-hour.ts';
import { useLive } from './live.tsx';

const FACES = {
  saved: CloudCheck,
  draft: HardDrive,
  refused: CircleX,
  saving: Cloud,
  offline: HardDrive,
  ended: HardDrive,
} as const;
const TROUBLE: readonly string[] = ['refused', 'offline', 'ended'];

/** Where the words are. "Enregistré" means committed by the server, nothing less. */
export function Saved() {
  const { t } = useTranslation('liveMeetings');
  const { saving, now, begun, itemId, look } = useLive();
  const hour = useHour();
  const state = saving.state === 'saved' && begun.length > 0 ? 'draft' : saving.state;
  const Face = FACES[state];
  const at = hour(new Date(saving.since ?? now.getTime()).toISOString());
  const signIn = `/connexion?retour=${encodeURIComponent(useLocation({ select: ({ href }) => href }))}`;
  const sentence = t(`saved.${state}`, { at });
  const away = TROUBLE.includes(state);
  return (
    <span className={away ? styles['away'] : styles['saved']} data-save={state}>
      <Face /> {sentence}
      {state === 'refused' ? (
        <button type="button" onClick={() => look(itemId)}>
          {t('saved.settle')}
        </button>
      ) : null}
      {state === 'ended' ? <a href={signIn}>{t('saved.signIn')}</a> : null}
      {/* each "Enregistré" read out would cover what people say: only trouble is */}
      <output className="sr">{away ? sentence : ''}</output>
    </span>
  );
}
