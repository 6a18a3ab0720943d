import { useQuery } from '@tanstack/react-query';
import type { CirculationPreview } from '@trame/contracts/circulation';
import type { MinutesLife } from '@trame/contracts/minutes-life';
import { Banner } from '@trame/ui/banner';
import { Button } from '@trame/ui/button';
import { Details } from '@trame/ui/details';
import Hand from 'lucide-react/icons/hand';
import Send from 'lucide-react/icons/send';
import { useTranslation } from 'react-i18next';
import { Allowed } from '../../../platform/council.tsx';
import { useSecondsUntil } from '../../../platform/use-seconds-until.ts';
import type { MinutesPath } from '../minutes.queries.ts';
import styles from './life.module.css';
import { circulationOf, useStopCirculation } from './life.queries.ts';
import { PostLink } from './post-link.tsx';

interface HeldMailsProps {
  life: MinutesLife;
  path: MinutesPath;
}

/** Once minutes circulate: what became of each mail, and while they wait, the button that stops them. */
export function HeldMails(props: HeldMailsProps) {
  return props.life.status === 'CIRCULATED' ? (
    <Allowed to="minutes.circulate">
      <Mails {...props} />
    </Allowed>
  ) : null;
}

function Mails({ life, path }: HeldMailsProps) {
  const { t } = useTranslation('minutesLife');
  const { data } = useQuery({ ...circulationOf(path), refetchInterval: 15_000 });
  const sent = data?.recipients.filter(({ mailed }) => mailed) ?? [];
  return (
    <>
      <Held sent={sent} life={life} path={path} />
      {sent.length > 0 ? (
        <Details summary={t('circulate.ledger')}>
          <ul>
            {sent.map(({ personId, name, mailed }) => (
              <li key={personId}>
                {name} <span className={styles['quiet']}>{mailed ? t(`circulate.state.${mailed.state}`) : null}</span>
              </li>
            ))}
          </ul>
        </Details>
      ) : null}
      {data ? <PostLink leftOut={data.leftOut} path={path} /> : null}
    </>
  );
}

function Held({ sent, life, path }: HeldMailsProps & { sent: CirculationPreview['recipients'] }) {
  const { t } = useTranslation('minutesLife');
  const held = sent.flatMap(({ mailed }) => (mailed?.state === 'PENDING' ? [mailed.at] : []));
  const seconds = useSecondsUntil(held.toSorted()[0] ?? null);
  const stop = useStopCirculation(path);
  if (held.length === 0) return null;
  const act = (
    <Button size="s" icon={Hand} pending={stop.isPending} onClick={() => stop.mutate(life.version)}>
      {t('circulate.stop')}
    </Button>
  );
  return (
    <Banner kind="info" icon={Send} actions={act}>
      {seconds > 0 ? t('circulate.held', { count: held.length, seconds }) : t('circulate.leaving')}
    </Banner>
  );
}
