import { folderStore } from '../../../test/file-stores.ts';
import { storedDocumentStories } from '../../../test/stored-document-stories.ts';

await storedDocumentStories(folderStore());
