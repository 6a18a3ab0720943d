import type { Axis } from '@trame/contracts/action-plan-answers';
import { Menu } from '@trame/ui/menu';
import { Modal } from '@trame/ui/modal';
import Pencil from 'lucide-react/icons/pencil';
import Plus from 'lucide-react/icons/plus';
import Trash2 from 'lucide-react/icons/trash-2';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Allowed } from '../../platform/council.tsx';
import { useHeading } from './action-plan.queries.ts';
import { HeadingFields } from './heading.form.tsx';

interface HeadingMenuProps {
  kind: 'axis' | 'objective';
  heading: Pick<Axis, 'id' | 'version' | 'number' | 'title'>;
  /** Only a heading that holds no action may go. */
  empty: boolean;
}

/** Rename, add under, remove: for those who shape the plan. */
export function HeadingMenu({ kind, heading, empty }: HeadingMenuProps) {
  const { t } = useTranslation('actionPlan');
  const [asked, setAsked] = useState<'rename' | 'add' | null>(null);
  const { mutate } = useHeading();
  const { id, version, number, title } = heading;
  const under = { id: 'add', label: t('headings.addObjective'), icon: Plus, onAction: () => setAsked('add') };
  const entries = [
    ...(kind === 'axis' ? [under] : []),
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
      <Modal isOpen={asked === 'rename'} title={t('headings.rename')} onClose={close}>
        <HeadingFields of={{ do: 'rename', kind, id, version }} start={{ number, title }} onDone={close} />
      </Modal>
      <Modal isOpen={asked === 'add'} title={t('headings.addObjective')} onClose={close}>
        <HeadingFields of={{ do: 'add', kind: 'objective', axisId: id }} onDone={close} />
      </Modal>
    </Allowed>
  );
}
