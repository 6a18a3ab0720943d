import type { DocumentVersion } from '@trame/contracts/documents';
import { type FileFamily, type FileType, familyOf } from '@trame/domain/documents/file-type';
import FileImage from 'lucide-react/icons/file-image';
import FileSpreadsheet from 'lucide-react/icons/file-spreadsheet';
import FileText from 'lucide-react/icons/file-text';
import FileType2 from 'lucide-react/icons/file-type-2';
import Presentation from 'lucide-react/icons/presentation';
import { useState } from 'react';
import { useCouncil } from '../council.tsx';
import styles from './documents.module.css';
import { thumbnailHref } from './documents.queries.ts';

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

interface VersionFaceProps {
  documentId: string;
  version: Pick<DocumentVersion, 'number' | 'type' | 'thumbnail' | 'missing'>;
}

/** A picture as a small one of itself, anything else by its icon; the title beside it says what it is. */
export function VersionFace({ documentId, version }: VersionFaceProps) {
  const { councilId } = useCouncil();
  const [isGone, setIsGone] = useState(false);
  const { number, type, thumbnail, missing } = version;
  if (!thumbnail || missing || isGone) return <FileFace type={type} />;
  return (
    <img
      className={styles['thumbnail']}
      src={thumbnailHref(councilId, documentId, number)}
      width={thumbnail.width}
      height={thumbnail.height}
      alt=""
      loading="lazy"
      decoding="async"
      onError={() => setIsGone(true)}
    />
  );
}
