import { sheetTexts } from '@trame/contracts/action-sheet-answers';
import { Card } from '@trame/ui/card';
import type { ConflictingField } from '@trame/ui/conflict-dialog';
import { SaveState } from '@trame/ui/save-state';
import type { ReactNode } from 'react';
import { codeOf } from '../../../platform/api-error.ts';
import { Conflict } from '../../../platform/conflict.tsx';
import { GuardNotice } from '../../../platform/guard-notice.tsx';
import { Refusal } from '../../../platform/refusal.tsx';
import styles from './sheet.module.css';
import { changed, type Field, type Fields, fieldsOf } from './sheet-fields.ts';
import type { Autosave } from './use-autosave.ts';

interface SheetGroupProps {
  title: string;
  group: Autosave;
  names: readonly Field[];
  /** A field as its reader would read it. */
  say: (field: Field, fields: Fields) => ConflictingField['mine'];
  labelOf: (field: Field) => string;
  /** Names that are known here, for the notice on what tells of somebody's health. */
  known: readonly string[];
  children: ReactNode;
}

/** One group of fields with the state of its save, and both texts side by side when somebody else saved in between. */
export function SheetGroup({ title, group, names, say, labelOf, known, children }: SheetGroupProps) {
  const { typed, error, state } = group;
  const words = names.map((name) => typed[name]).filter((value) => typeof value === 'string');
  return (
    <Card title={title} actions={state ? <SaveState state={state} /> : null} onBlur={group.flush}>
      <div className={styles['fields']}>
        {children}
        <GuardNotice text={words.join('\n')} known={known} />
        {codeOf(error) === 'VERSION_STALE' ? null : <Refusal error={error} />}
      </div>
      <Conflict
        error={error}
        schema={sheetTexts}
        compare={(theirs) =>
          names
            .filter((name) => name in changed(names, typed, fieldsOf(theirs)))
            .map((name) => ({ label: labelOf(name), mine: say(name, typed), theirs: say(name, fieldsOf(theirs)) }))
        }
        pending={group.isPending}
        onKeepMine={group.keepMine}
        onTakeTheirs={group.takeTheirs}
        onClose={group.close}
      />
    </Card>
  );
}
