import { Button, LinkButton } from '@trame/ui/button';
import { TextField } from '@trame/ui/text-field';
import CalendarPlus from 'lucide-react/icons/calendar-plus';
import Copy from 'lucide-react/icons/copy';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { copied } from '../../../platform/copied.ts';
import { useSpeech } from '../../../platform/words.tsx';
import styles from './feeds.module.css';

/** The address of a feed, told once: to copy, or to open with the calendar of the device. */
export function FeedAddress({ what, address }: { what: string; address: string }) {
  const { t } = useTranslation('calendarFeeds');
  const { language } = useSpeech();
  const [said, setSaid] = useState<'copied' | 'byHand' | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const told = language === 'fr' ? address : `${address}?langue=${language}`;
  useEffect(() => field.current?.select(), []);
  const copy = async () => {
    const done = await copied(told);
    field.current?.select();
    setSaid(done ? 'copied' : 'byHand');
  };
  return (
    <div className={styles['address']}>
      <TextField ref={field} label={t('address', { what })} hint={t('once')} value={told} readOnly />
      <div className={styles['acts']}>
        <Button size="s" icon={Copy} onClick={() => void copy()}>
          {t('copy')}
        </Button>
        <LinkButton size="s" icon={CalendarPlus} href={told.replace(/^https?:/, 'webcal:')}>
          {t('webcal')}
        </LinkButton>
      </div>
      <output className="small">{said ? t(said) : null}</output>
    </div>
  );
}
