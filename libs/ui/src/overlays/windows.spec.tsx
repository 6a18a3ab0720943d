import { describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { render } from '../../test/render.tsx';
import { ConflictDialog } from './conflict-dialog.tsx';
import { Menu } from './menu.tsx';
import { ConfirmDialog, Modal } from './modal.tsx';

function Opener() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Ajouter un point
      </button>
      <Modal title="Nouveau point" isOpen={open} onClose={() => setOpen(false)}>
        <input aria-label="Intitulé" />
      </Modal>
    </>
  );
}

describe('modal', () => {
  it('holds the focus and gives it back on Esc', async () => {
    const { user } = render(<Opener />);
    await user.click(screen.getByRole('button', { name: 'Ajouter un point' }));
    const dialog = screen.getByRole('dialog', { name: 'Nouveau point' });
    expect(dialog).toContainElement(document.activeElement as HTMLElement);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole('button', { name: 'Ajouter un point' })).toHaveFocus());
  });
});

describe('confirmation', () => {
  it('does nothing unless confirmed', async () => {
    const [onConfirm, onClose] = [jest.fn(), jest.fn()];
    const { user } = render(
      <ConfirmDialog title="Clore le plan ?" confirmLabel="Clore" isOpen onConfirm={onConfirm} onClose={onClose}>
        Il ne pourra plus être modifié.
      </ConfirmDialog>,
    );
    const dialog = screen.getByRole('alertdialog', { name: 'Clore le plan ?' });
    await user.click(within(dialog).getByRole('button', { name: 'Ne rien changer' }));
    expect([onConfirm.mock.calls.length, onClose.mock.calls.length]).toEqual([0, 1]);
    await user.click(within(dialog).getByRole('button', { name: 'Clore' }));
    expect(onConfirm).toHaveBeenCalledTimes(1);
  });
});

describe('two versions', () => {
  it('shows both texts, who and when, and keeps the one chosen', async () => {
    const [onKeepMine, onTakeTheirs] = [jest.fn(), jest.fn()];
    const { user } = render(
      <ConflictDialog
        isOpen
        who="Camille Roussel"
        when="hier, 21 h 40"
        fields={[{ label: 'Intitulé', mine: 'COPIL n° 14', theirs: 'COPIL de décembre' }]}
        onKeepMine={onKeepMine}
        onTakeTheirs={onTakeTheirs}
        onClose={() => undefined}
      />,
    );
    const dialog = screen.getByRole('alertdialog');
    expect(dialog).toHaveTextContent('Camille Roussel a enregistré une autre version (hier, 21 h 40)');
    expect(within(dialog).getByText('COPIL n° 14')).toBeInTheDocument();
    expect(within(dialog).getByText('COPIL de décembre')).toBeInTheDocument();
    await user.click(within(dialog).getByRole('button', { name: 'Prendre l’autre version' }));
    expect([onKeepMine.mock.calls.length, onTakeTheirs.mock.calls.length]).toEqual([0, 1]);
  });
});

describe('menu', () => {
  it('opens by keyboard, does what is chosen, and not what is disabled', async () => {
    const [edit, copy] = [jest.fn(), jest.fn()];
    const entries = [
      { id: 'copy', label: 'Copier', disabled: true, onAction: copy },
      { id: 'edit', label: 'Modifier', onAction: edit },
    ];
    const { user } = render(<Menu label="Autres actions" groups={[{ label: 'Agir', entries }]} />);
    await user.tab();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('menu', { name: 'Autres actions' })).toBeInTheDocument();
    await user.click(screen.getByRole('menuitem', { name: 'Copier' }));
    await user.click(screen.getByRole('menuitem', { name: 'Modifier' }));
    expect([copy.mock.calls.length, edit.mock.calls.length]).toEqual([0, 1]);
    expect(screen.queryByRole('menu')).not.toBeInTheDocument();
  });
});
