import { Button } from '@trame/ui/button';
import { Card } from '@trame/ui/card';
import { IconButton } from '@trame/ui/icon-button';
import Pencil from 'lucide-react/icons/pencil';
import Plus from 'lucide-react/icons/plus';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from '../sheet.module.css';

interface SheetListProps<L extends { id: string }> {
  title: string;
  lines: readonly L[];
  mayChange: boolean;
  /** The word of the button that adds a line. */
  add: string;
  /** What is said to those who may fill it, while it is empty. */
  empty: string;
  /** How a line is called in the name of the button that changes it. */
  nameOf: (line: L) => string;
  /** The form of a line, or of a new one. */
  renderForm: (line: L | null, close: () => void) => ReactNode;
  children: (line: L) => ReactNode;
}

/** One list of the sheet: its lines, and the form of the one that is being written. Nothing for readers while it is empty. */
export function SheetList<L extends { id: string }>(props: SheetListProps<L>) {
  const { title, lines, mayChange, add, empty, nameOf, renderForm, children } = props;
  const { t } = useTranslation('actionSheet');
  const [open, setOpen] = useState<string | null>(null);
  if (lines.length === 0 && !mayChange) return null;
  const close = () => setOpen(null);
  return (
    <Card
      title={title}
      actions={
        mayChange && open !== 'new' ? (
          <Button size="s" icon={Plus} onClick={() => setOpen('new')}>
            {add}
          </Button>
        ) : null
      }
    >
      {open === 'new' ? renderForm(null, close) : null}
      {lines.length === 0 && open !== 'new' ? <p className="muted">{empty}</p> : null}
      {lines.length > 0 ? (
        <ul className={styles['lines']}>
          {lines.map((line) => (
            <li key={line.id}>
              {open === line.id ? (
                renderForm(line, close)
              ) : (
                <>
                  <div className={styles['line']}>{children(line)}</div>
                  {mayChange ? (
                    <IconButton
                      size="s"
                      icon={Pencil}
                      label={t('lines.change', { name: nameOf(line) })}
                      onClick={() => setOpen(line.id)}
                    />
                  ) : null}
                </>
              )}
            </li>
          ))}
        </ul>
      ) : null}
    </Card>
  );
}
