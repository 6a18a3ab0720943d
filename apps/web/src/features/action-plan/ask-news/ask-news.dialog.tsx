import { useQuery } from '@tanstack/react-query';
import type { NewsPreview } from '@trame/contracts/news-requests';
import { Button } from '@trame/ui/button';
import { Details } from '@trame/ui/details';
import { Loaded } from '@trame/ui/loaded';
import { Modal } from '@trame/ui/modal';
import Send from 'lucide-react/icons/send';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import { LetterView } from '../../../platform/letter-view.tsx';
import { Refusal, useSayRefusal } from '../../../platform/refusal.tsx';
import styles from './ask-news.module.css';
import { newsPreviewOf, useAskNews, type Which } from './ask-news.queries.ts';

/** Reading who is asked about what before the mails leave. */
export function AskNewsDialog({ which, onClose }: { which: Which; onClose: () => void }) {
  const { t } = useTranslation('actionPlan');
  const { councilId } = useCouncil();
  const preview = useQuery(newsPreviewOf(councilId, which));
  const ask = useAskNews();
  const { data } = preview;
  const send = ({ digest }: NewsPreview) =>
    ask.mutate({ which, digest }, { onSuccess: onClose, onError: () => void preview.refetch() });
  const footer =
    data && data.recipients.length > 0 ? (
      <Button variant="primary" icon={Send} pending={ask.isPending} onClick={() => send(data)}>
        {t('ask.submit', { count: data.recipients.length })}
      </Button>
    ) : null;
  return (
    <Modal title={t('ask.title')} isOpen onClose={onClose} size="l" footer={footer}>
      <Refusal error={ask.error} />
      <Loaded query={preview} explain={useSayRefusal()} isEmpty={() => false} empty={null}>
        {(shown) => <Ready preview={shown} />}
      </Loaded>
    </Modal>
  );
}

function Ready({ preview: { recipients, leftOut, letter, holdSeconds } }: { preview: NewsPreview }) {
  const { t } = useTranslation('actionPlan');
  return (
    <div className={styles['ready']}>
      <section aria-labelledby="asked">
        <h3 id="asked">{t('ask.recipients', { count: recipients.length })}</h3>
        <ul className={styles['people']}>
          {recipients.map(({ personId, name, actions }) => (
            <li key={personId}>
              <strong>{name}</strong>
              <ul>
                {actions.map(({ id, title }) => (
                  <li key={id}>{title}</li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
        {leftOut.length > 0 ? (
          <Details summary={t('ask.leftOut', { count: leftOut.length })} open={recipients.length === 0}>
            <ul className={styles['leftOut']}>
              {leftOut.map(({ id, title, reason }) => (
                <li key={id}>
                  {title} <span className="muted">({t(`ask.reason.${reason}`)})</span>
                </li>
              ))}
            </ul>
          </Details>
        ) : null}
      </section>
      {letter ? (
        <section>
          <Details summary={t('ask.mail')} open>
            <LetterView letter={letter} />
          </Details>
          <p className="small muted">{t('ask.hold', { seconds: holdSeconds })}</p>
        </section>
      ) : null}
    </div>
  );
}
