import { useQuery } from '@tanstack/react-query';
import type { CirculationPreview } from '@trame/contracts/circulation';
import { Button } from '@trame/ui/button';
import { Details } from '@trame/ui/details';
import { Loaded } from '@trame/ui/loaded';
import { Modal } from '@trame/ui/modal';
import Send from 'lucide-react/icons/send';
import { useTranslation } from 'react-i18next';
import { LetterView } from '../../../platform/letter-view.tsx';
import { Refusal, useSayRefusal } from '../../../platform/refusal.tsx';
import type { MinutesPath } from '../minutes.queries.ts';
import styles from './life.module.css';
import { circulationOf, useCirculate } from './life.queries.ts';
import { PostLink } from './post-link.tsx';

/** Reading who gets the minutes and what each is told, before they leave. */
export function CirculateDialog({ path, onClose }: { path: MinutesPath; onClose: () => void }) {
  const { t } = useTranslation('minutesLife');
  const preview = useQuery(circulationOf(path));
  const circulate = useCirculate(path);
  const send = ({ digest, version }: CirculationPreview) =>
    circulate.mutate({ version, body: { digest } }, { onSuccess: onClose, onError: () => void preview.refetch() });
  const { data } = preview;
  const footer = data ? (
    <Button variant="primary" icon={Send} pending={circulate.isPending} onClick={() => send(data)}>
      {t('circulate.submit', { count: data.recipients.length })}
    </Button>
  ) : null;
  return (
    <Modal title={t('circulate.title')} isOpen onClose={onClose} size="l" footer={footer}>
      <Refusal error={circulate.error} />
      <Loaded query={preview} explain={useSayRefusal()} isEmpty={() => false} empty={null}>
        {(shown) => <Ready preview={shown} path={path} />}
      </Loaded>
    </Modal>
  );
}

function Ready({ preview, path }: { preview: CirculationPreview; path: MinutesPath }) {
  const { t } = useTranslation('minutesLife');
  const { recipients, leftOut, letter, holdSeconds } = preview;
  return (
    <div className={styles['ready']}>
      <section aria-labelledby="readers">
        <h3 id="readers">{t('circulate.recipients', { count: recipients.length })}</h3>
        <ul className={styles['people']}>
          {recipients.map(({ personId, name, actions }) => (
            <li key={personId}>
              {name}
              {actions > 0 ? (
                <span className={styles['quiet']}> {t('circulate.actions', { count: actions })}</span>
              ) : null}
            </li>
          ))}
        </ul>
        {leftOut.length > 0 ? (
          <Details summary={t('circulate.leftOut', { count: leftOut.length })}>
            <ul>
              {leftOut.map(({ name, reason }) => (
                <li key={name}>
                  {name} <span className={styles['quiet']}>({t(`circulate.reason.${reason}`)})</span>
                </li>
              ))}
            </ul>
            <PostLink leftOut={leftOut} path={path} />
          </Details>
        ) : null}
      </section>
      <section aria-labelledby="letter">
        <h3 id="letter">{t('circulate.mail')}</h3>
        <p className={styles['quiet']}>{t('circulate.mailHint')}</p>
        <LetterView letter={letter} />
      </section>
      <p className={styles['quiet']}>{t('circulate.hold', { seconds: holdSeconds })}</p>
    </div>
  );
}
