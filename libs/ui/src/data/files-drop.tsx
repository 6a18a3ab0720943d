import FileUp from 'lucide-react/icons/file-up';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { DropZone } from 'react-aria-components/DropZone';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { buttonClass } from '../controls/button.tsx';
import { cx } from '../shared/cx.ts';
import styles from './files-drop.module.css';
import { MOVED } from './reorder.ts';

interface FilesDropProps {
  /** What the area is for, heard by whoever pastes or drops with a keyboard. */
  label: string;
  /** The word of the button, which is the way of the keyboard. */
  choose: string;
  hint: ReactNode;
  /** Extensions for the file chooser. What is dropped is for the caller to check. */
  accept: readonly string[];
  onFiles: (files: File[]) => void;
  /** The list the files join. */
  children: ReactNode;
}

/** A list that files can be dropped on, several at once, with a button that chooses them. */
export function FilesDrop({ label, choose, hint, accept, onFiles, children }: FilesDropProps) {
  return (
    <DropZone
      className={cx(styles['area'])}
      aria-label={label}
      getDropOperation={(types) => (types.has(MOVED) ? 'cancel' : 'copy')}
      onDrop={({ items }) => {
        const dropped = items.flatMap((item) => (item.kind === 'file' ? [item.getFile()] : []));
        if (dropped.length > 0) void Promise.all(dropped).then(onFiles);
      }}
    >
      {children}
      <div className={styles['foot']} data-print="hide">
        <FileTrigger
          acceptedFileTypes={accept}
          allowsMultiple
          onSelect={(files) => {
            if (files && files.length > 0) onFiles([...files]);
          }}
        >
          <Button className={buttonClass({ size: 's' })}>
            <FileUp />
            {choose}
          </Button>
        </FileTrigger>
        <p className={styles['hint']}>{hint}</p>
      </div>
    </DropZone>
  );
}
