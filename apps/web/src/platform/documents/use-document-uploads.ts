import { documentsApi } from '@trame/contracts/documents';
import { hrefOf } from '../call.ts';
import { useCouncil } from '../council.tsx';
import { type DocumentsOwner, staleAfterDocument } from './documents.queries.ts';
import { type Uploads, useUploads } from './use-uploads.ts';

/** The document a file is a new version of, if it is one. */
export interface DocumentToSend {
  replaces?: string;
}
export type DocumentUploads = Uploads<DocumentToSend>;

/** Files sent to what `owner` names, as documents or as new versions of some. */
export function useDocumentUploads(owner: DocumentsOwner, onSent: (name: string) => void): DocumentUploads {
  const { councilId } = useCouncil();
  const addressOf = ({ name: fileName }: File, { replaces }: DocumentToSend): string =>
    replaces
      ? hrefOf(documentsApi.replace, { params: { councilId, documentId: replaces }, query: { fileName } })
      : hrefOf(documentsApi.upload, {
          params: { councilId },
          query: { ownerKind: owner.kind, ownerId: owner.id, fileName },
        });
  return useUploads<DocumentToSend>({ addressOf, stale: staleAfterDocument(councilId), onSent });
}
