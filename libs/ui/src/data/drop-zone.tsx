import FileUp from 'lucide-react/icons/file-up';
import { Button } from 'react-aria-components/Button';
import { DropZone as AriaDropZone } from 'react-aria-components/DropZone';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { buttonClass } from '../controls/button.tsx';
import { cx } from '../shared/cx.ts';
import { FieldError } from '../shared/field-frame.tsx';
import { useWords } from '../words/words.tsx';
import styles from './drop-zone.module.css';
import { MOVED } from './reorder.ts';

interface DropZoneProps {
  /** "Fichier du plan d'actions". */
  label: string;
  /** What is accepted, in words: "Tableur .xlsx ou .csv, 5 Mo au plus". */
  hint: string;
  /** Media types and extensions for the file chooser: `['.xlsx', '.csv']`. What is dropped is for the caller to check. */
  accept: readonly string[];
  onFile: (file: File) => void;
  /** The name of the file in hand. */
  fileName?: string | undefined;
  error?: string | undefined;
}

/** A file, dropped, pasted or chosen. The button is the way of the keyboard. */
export function DropZone({ label, hint, accept, onFile, fileName, error }: DropZoneProps) {
  const words = useWords().dropZone;
  return (
    <AriaDropZone
      className={cx(styles['zone'])}
      aria-label={label}
      data-print="hide"
      getDropOperation={(types) => (types.has(MOVED) ? 'cancel' : 'copy')}
      onDrop={({ items }) => {
        const dropped = items.find((item) => item.kind === 'file');
        if (dropped) void dropped.getFile().then(onFile);
      }}
    >
      <FileUp className={cx(styles['icon'])} />
      <p className={styles['label']}>{fileName ?? label}</p>
      <p className={styles['hint']}>{hint}</p>
      <FileTrigger
        acceptedFileTypes={accept}
        onSelect={(files) => {
          const chosen = files?.item(0);
          if (chosen) onFile(chosen);
        }}
      >
        <Button className={buttonClass({ variant: fileName ? 'secondary' : 'primary' })}>
          {fileName ? words.another : words.choose}
        </Button>
      </FileTrigger>
      <FieldError>{error}</FieldError>
    </AriaDropZone>
  );
}
