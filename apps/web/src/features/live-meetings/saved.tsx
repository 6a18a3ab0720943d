import Cloud from 'lucide-react/icons/cloud';
import CloudCheck from 'lucide-react/icons/cloud-check';
import HardDrive from 'lucide-react/icons/hard-drive';
import { useTranslation } from 'react-i18next';
import styles from './bar.module.css';
import { useHour } from './flow/use-hour.ts';
import { useLive } from './live.tsx';

const FACES = { saved: CloudCheck, draft: HardDrive, saving: Cloud, offline: HardDrive, ended: HardDrive } as const;

/** Where the words are. "Enregistré" means committed by the server, nothing less. */
export function Saved() {
  const { t } = useTranslation('liveMeetings');
  const { view, now, typing } = useLive();
  const hour = useHour();
  const state = view.state === 'saved' && typing ? 'draft' : view.state;
  const Face = FACES[state];
  const at = hour(new Date(view.since ?? now.getTime()).toISOString());
  const sentence = t(`saved.${state}`, { at });
  const away = view.state === 'offline' || view.state === 'ended';
  return (
    <span className={away ? styles['away'] : styles['saved']} data-save={state}>
      <Face /> {sentence}
      {view.state === 'ended' ? <a href="/connexion">{t('saved.signIn')}</a> : null}
      {/* each "Enregistré" read out would cover what people say: only trouble is */}
      <output className="sr">{away ? sentence : ''}</output>
    </span>
  );
}
