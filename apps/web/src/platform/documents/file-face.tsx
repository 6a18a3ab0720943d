import { type FileFamily, type FileType, familyOf } from '@trame/domain/documents/file-type';
import FileImage from 'lucide-react/icons/file-image';
import FileSpreadsheet from 'lucide-react/icons/file-spreadsheet';
import FileText from 'lucide-react/icons/file-text';
import FileType2 from 'lucide-react/icons/file-type-2';
import Presentation from 'lucide-react/icons/presentation';
import styles from './documents.module.css';

const FACES = {
  PDF: FileType2,
  TEXT: FileText,
  SHEET: FileSpreadsheet,
  SLIDES: Presentation,
  IMAGE: FileImage,
} as const satisfies Record<FileFamily, unknown>;

/** The icon of a family of files; its word stands beside it. */
export function FileFace({ type }: { type: FileType }) {
  const Face = FACES[familyOf(type)];
  return <Face className={styles['icon']} aria-hidden="true" />;
}
