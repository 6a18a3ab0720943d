import { Link } from '@tanstack/react-router';
import type { Minutes } from '@trame/contracts/minutes';
import { type Missing, missingFrom } from '@trame/domain/minutes/completeness';
import { Button } from '@trame/ui/button';
import { Card } from '@trame/ui/card';
import { useTranslation } from 'react-i18next';
import { Allowed, useCouncil } from '../../platform/council.tsx';
import styles from './minutes.module.css';
import { type MinutesPath, useMarkWithoutDebate } from './minutes.queries.ts';

/** Names are masked here, so each line stands for one person. */
const missingIn = (minutes: Minutes): Missing[] =>
  missingFrom({
    ...minutes,
    items: minutes.items.map((item) => ({ ...item, written: item.text.length > 0 })),
    attendance: minutes.attendance
      .flatMap(({ people }) => people)
      .map(({ status }, at) => ({ personId: String(at), status, representedById: null })),
    counted: minutes.situations && minutes.situations.counted,
  });

/** What the minutes still need before they can be sent, each with the way to settle it. */
export function Completeness({ minutes, path }: { minutes: Minutes; path: MinutesPath }) {
  const { t } = useTranslation('minutes');
  const { slug } = useCouncil();
  const missing = missingIn(minutes);
  return (
    <Card title={t('page.completeness')}>
      <p>{missing.length === 0 ? t('page.allThere') : t('page.missing', { count: missing.length })}</p>
      <ul className={styles['missing']}>
        {missing.map((one) => (
          <MissingLine key={JSON.stringify(one)} minutes={minutes} missing={one} path={path} />
        ))}
      </ul>
      {minutes.status === 'DRAFT' ? (
        <Allowed to="minutes.write">
          <Link to="/$clsm/reunions/$meetingId/seance" params={{ clsm: slug, meetingId: path.meetingId }}>
            {minutes.situations ? t('page.settle') : t('page.complete')}
          </Link>
        </Allowed>
      ) : null}
    </Card>
  );
}

interface MissingLineProps {
  minutes: Minutes;
  missing: Missing;
  path: MinutesPath;
}

function MissingLine({ minutes, missing, path }: MissingLineProps) {
  const { t } = useTranslation('minutes');
  const { slug } = useCouncil();
  const withoutDebate = useMarkWithoutDebate(path);
  const action = 'actionId' in missing ? minutes.actions.find(({ id }) => id === missing.actionId) : undefined;
  const itemId = missing.kind === 'ITEM_EMPTY' ? missing.itemId : (action?.itemId ?? undefined);
  const item = minutes.items.find(({ id }) => id === itemId);
  const title = action?.title ?? item?.title ?? '';
  return (
    <li>
      <span>{t(`page.${missing.kind}`, { title })}</span>
      <Allowed to="minutes.write">
        <span className={styles['acts']}>
          <Link
            to="/$clsm/reunions/$meetingId/seance"
            params={{ clsm: slug, meetingId: path.meetingId }}
            search={itemId ? { point: itemId } : {}}
          >
            {t('page.settle')}
          </Link>
          {missing.kind === 'ITEM_EMPTY' ? (
            <Button size="s" pending={withoutDebate.isPending} onClick={() => withoutDebate.mutate(missing.itemId)}>
              {t('page.withoutDebate')}
            </Button>
          ) : null}
        </span>
      </Allowed>
    </li>
  );
}
