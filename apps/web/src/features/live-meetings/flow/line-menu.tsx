import { Menu } from '@trame/ui/menu';
import { notify } from '@trame/ui/toaster';
import { useTranslation } from 'react-i18next';
import type { Change } from '../kept/change.ts';
import { useLive } from '../live.tsx';

type Removable = Exclude<Change, { kind: 'open' | 'count' }>;

interface LineMenuProps {
  /** What the line is, for those who hear the menu: "Décision 3". */
  what: string;
  /** The line as it stands, so that it can be brought back. */
  asIs: Removable;
  onEdit: () => void;
}

/** Changes a line, or removes it with ten seconds to change one's mind. */
export function LineMenu({ what, asIs, onEdit }: LineMenuProps) {
  const { t } = useTranslation('liveMeetings');
  const { changes } = useLive();
  const remove = () => {
    changes.keep({ ...asIs, body: null });
    notify(t('line.removed'), () => changes.bringBack(asIs));
  };
  const entries = [
    { id: 'change', label: t('line.change'), onAction: onEdit },
    { id: 'remove', label: t('line.remove'), onAction: remove, danger: true },
  ];
  return <Menu label={t('line.menu', { what })} size="s" groups={[{ entries }]} />;
}
