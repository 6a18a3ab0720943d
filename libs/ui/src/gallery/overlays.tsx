import Pencil from 'lucide-react/icons/pencil';
import Send from 'lucide-react/icons/send';
import Trash2 from 'lucide-react/icons/trash-2';
import { useState } from 'react';
import { Button } from '../controls/button.tsx';
import { TextField } from '../controls/text-field.tsx';
import { ConflictDialog } from '../overlays/conflict-dialog.tsx';
import { Menu, type MenuGroup } from '../overlays/menu.tsx';
import { ConfirmDialog, Modal } from '../overlays/modal.tsx';
import { Popover } from '../overlays/popover.tsx';
import { notify } from '../overlays/toaster.tsx';
import { Tooltip } from '../overlays/tooltip.tsx';
import styles from './gallery.module.css';

const GROUPS: readonly MenuGroup[] = [
  {
    label: 'Agir',
    entries: [
      { id: 'edit', label: 'Modifier', icon: Pencil, onAction: () => notify('Action modifiée.') },
      { id: 'ask', label: 'Demander des nouvelles', hint: 'Un courriel part ce soir.', icon: Send },
      { id: 'copy', label: 'Copier', disabled: true },
    ],
  },
  { title: 'Retirer', entries: [{ id: 'drop', label: 'Supprimer', icon: Trash2, danger: true }] },
  { title: 'Conseils', entries: [{ id: 'here', label: 'CLSM de Rivebourg', current: true }] },
];
const DIFFERENT = [{ label: 'Intitulé', mine: 'Comité de pilotage n° 14', theirs: 'Comité de pilotage de décembre' }];
const WINDOWS = { modal: 'Fenêtre', drawer: 'Tiroir', confirm: 'Question', conflict: 'Deux versions' } as const;

export function Overlays() {
  const [open, setOpen] = useState<keyof typeof WINDOWS | null>(null);
  const close = () => setOpen(null);
  return (
    <div className={styles['row']}>
      <Menu label="Autres actions" groups={GROUPS} />
      <Menu label="Changer l’état" groups={GROUPS} size="s">
        Changer l’état
      </Menu>
      <Popover label="Raccourcis" trigger="Raccourcis">
        <p>Ctrl Entrée : envoyer, passer au suivant.</p>
      </Popover>
      <Tooltip text="jeudi 3 décembre 2026, 14 h">
        <a href="#calques">hier</a>
      </Tooltip>
      {(Object.keys(WINDOWS) as (keyof typeof WINDOWS)[]).map((kind) => (
        <Button key={kind} onClick={() => setOpen(kind)}>
          {WINDOWS[kind]}
        </Button>
      ))}
      <Button onClick={() => notify('Action ajoutée au plan.')}>Message</Button>
      <Button onClick={() => notify('Point retiré de l’ordre du jour.', () => notify('Point remis.'))}>
        Message et retour
      </Button>
      <Window kind="modal" isOpen={open === 'modal'} onClose={close} />
      <Window kind="drawer" isOpen={open === 'drawer'} onClose={close} />
      <ConfirmDialog
        title={`Annuler la réunion du 3 décembre\u202f?`}
        confirmLabel="Annuler et prévenir 24 personnes"
        isOpen={open === 'confirm'}
        onConfirm={close}
        onClose={close}
      >
        Les 24 personnes convoquées recevront un courriel. La réunion restera visible, marquée « annulée ».
      </ConfirmDialog>
      <ConflictDialog
        isOpen={open === 'conflict'}
        who="Camille Roussel"
        when="aujourd’hui, 14 h 31"
        fields={DIFFERENT}
        onKeepMine={close}
        onTakeTheirs={close}
        onClose={close}
      />
    </div>
  );
}

function Window({ kind, isOpen, onClose }: { kind: 'modal' | 'drawer'; isOpen: boolean; onClose: () => void }) {
  const footer = (
    <Button variant="primary" onClick={onClose}>
      Ajouter le point
    </Button>
  );
  return (
    <Modal title="Ajouter un point" kind={kind} isOpen={isOpen} onClose={onClose} footer={footer}>
      <TextField label="Intitulé du point" />
    </Modal>
  );
}
