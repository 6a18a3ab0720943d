import type { LetterheadShown } from '@trame/contracts/letterhead';
import { LIMITS } from '@trame/contracts/limits';
import { Button } from '@trame/ui/button';
import { DropZone } from '@trame/ui/drop-zone';
import { notify } from '@trame/ui/toaster';
import Trash2 from 'lucide-react/icons/trash-2';
import { useTranslation } from 'react-i18next';
import { useSayRefusal } from '../../platform/refusal.tsx';
import { useFmt } from '../../platform/words.tsx';
import styles from './settings.module.css';
import { useChangeLogo } from './settings.queries.ts';

const MEGABYTE = 1024 * 1024;

/** The logo: dropped or chosen, on the documents at once; it can be removed. */
export function LogoField({ letterhead: { version, logo } }: { letterhead: LetterheadShown }) {
  const { t } = useTranslation('settings');
  const fmt = useFmt();
  const change = useChangeLogo();
  const say = useSayRefusal();
  const hint = t('letterhead.dropHint', { size: fmt.number(LIMITS.bytes.upload / MEGABYTE) });
  const keep = (file: File | null) =>
    change.mutate({ version, file }, { onSuccess: () => notify(t(file ? 'letterhead.placed' : 'letterhead.removed')) });
  return (
    <div className={styles['logo']}>
      <DropZone
        label={t('letterhead.drop')}
        hint={change.isPending ? t('letterhead.sending') : hint}
        accept={['.png', '.jpg', '.jpeg', '.webp']}
        onFile={keep}
        error={change.error ? say(change.error) : undefined}
      />
      <output className="sr">{change.isPending ? t('letterhead.sending') : ''}</output>
      {logo ? (
        <Button variant="quiet" onClick={() => keep(null)}>
          <Trash2 />
          {t('letterhead.remove')}
        </Button>
      ) : null}
    </div>
  );
}
