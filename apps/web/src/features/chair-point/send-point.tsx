import type { PointOverview } from '@trame/contracts/chair-point';
import { Button } from '@trame/ui/button';
import { Card } from '@trame/ui/card';
import { Checkbox } from '@trame/ui/choice';
import Send from 'lucide-react/icons/send';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../platform/council.tsx';
import { Refusal } from '../../platform/refusal.tsx';
import { useFmt } from '../../platform/words.tsx';
import styles from './chair-point.module.css';
import { useSendPoint } from './chair-point.queries.ts';

type Chair = PointOverview['chairs'][number];

/** Whom the point of the month goes to: everybody who chairs and has an address, unless told. */
export function SendPoint({ point: { chairs } }: { point: PointOverview }) {
  const { t } = useTranslation('chairPoint');
  const { councilId } = useCouncil();
  const send = useSendPoint(councilId);
  const reachable = chairs.filter(({ hasMail }) => hasMail).map(({ id }) => id);
  const [left, setLeft] = useState<readonly string[]>([]);
  const to = reachable.filter((id) => !left.includes(id));
  const toggle = (id: string) => setLeft(left.includes(id) ? left.filter((one) => one !== id) : [...left, id]);
  return (
    <Card title={t('page.send')}>
      <div className={styles['form']}>
        <Refusal error={send.error} />
        {chairs.map((chair) => (
          <Chosen key={chair.id} chair={chair} checked={to.includes(chair.id)} onToggle={() => toggle(chair.id)} />
        ))}
        <p className={styles['quiet']}>{t('page.sendHint')}</p>
        <Button
          variant="primary"
          icon={Send}
          pending={send.isPending}
          disabled={to.length === 0}
          onClick={() => send.mutate(to)}
        >
          {t('page.sendTo', { count: to.length })}
        </Button>
      </div>
    </Card>
  );
}

function Chosen({ chair, checked, onToggle }: { chair: Chair; checked: boolean; onToggle: () => void }) {
  const { t } = useTranslation('chairPoint');
  const fmt = useFmt();
  const { name, hasMail, sentAt } = chair;
  const last = sentAt ? t('page.last', { when: fmt.instant(sentAt, 'brief') }) : t('page.never');
  return (
    <Checkbox
      label={name}
      hint={hasMail ? last : t('page.noMail')}
      checked={checked}
      disabled={!hasMail}
      onChange={onToggle}
    />
  );
}
