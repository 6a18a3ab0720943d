import type { Axis, Objective, Plan } from '@trame/contracts/action-plan-answers';
import { Menu, type MenuEntry } from '@trame/ui/menu';
import { Modal } from '@trame/ui/modal';
import Pencil from 'lucide-react/icons/pencil';
import Plus from 'lucide-react/icons/plus';
import Trash2 from 'lucide-react/icons/trash-2';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Allowed } from '../../platform/council.tsx';
import { useHeading } from './action-plan.queries.ts';
import { HeadingFields } from './heading.form.tsx';
import { useMoves } from './hierarchy/use-moves.tsx';

type HeadingMenuProps = ({ kind: 'axis'; heading: Axis } | { kind: 'objective'; heading: Objective }) & {
  plan: Plan;
  /** Only a heading that holds no action may go. */
  empty: boolean;
};

/** What may be added under a heading: both levels under an axis, the operational one under a strategic objective. */
function levelsUnder({ kind, heading }: HeadingMenuProps): Objective['level'][] {
  if (kind === 'axis') return ['STRATEGIC', 'OPERATIONAL'];
  return heading.level === 'STRATEGIC' ? ['OPERATIONAL'] : [];
}

/** Add under, move, rename, remove: for those who shape the plan. */
export function HeadingMenu(props: HeadingMenuProps) {
  const { kind, heading, empty, plan } = props;
  const { t } = useTranslation('actionPlan');
  const [asked, setAsked] = useState<'rename' | Objective['level'] | null>(null);
  const { mutate } = useHeading();
  const { id, version, number, title, takesUp } = heading;
  const moves = useMoves(plan, { kind, id: heading.id });
  const adding = asked === 'rename' ? null : asked;
  const entries: MenuEntry[] = [
    ...levelsUnder(props).map((level) => ({
      ...{ id: level, label: t(`headings.add.${level}`), icon: Plus, onAction: () => setAsked(level) },
    })),
    ...moves.entries,
    { id: 'rename', label: t('headings.rename'), icon: Pencil, onAction: () => setAsked('rename') },
    {
      id: 'remove',
      label: t('headings.remove'),
      icon: Trash2,
      danger: true,
      disabled: !empty,
      onAction: () => mutate({ do: 'remove', kind, id, version }),
    },
  ];
  const close = () => setAsked(null);
  return (
    <Allowed to="plan.manage">
      <Menu label={t('headings.menu', { title })} size="s" groups={[{ entries }]} />
      {moves.dialog}
      <Modal isOpen={asked === 'rename'} title={t('headings.rename')} onClose={close}>
        <HeadingFields of={{ do: 'rename', kind, id, version }} start={{ number, title, takesUp }} onDone={close} />
      </Modal>
      <Modal isOpen={adding !== null} title={t(`headings.add.${adding ?? 'STRATEGIC'}`)} onClose={close}>
        <HeadingFields
          of={{
            do: 'add',
            kind: 'objective',
            at: kind === 'axis' ? { axisId: id, level: adding ?? 'STRATEGIC' } : { parentId: id },
          }}
          onDone={close}
        />
      </Modal>
    </Allowed>
  );
}
