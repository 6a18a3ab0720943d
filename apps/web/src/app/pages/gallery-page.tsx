import { Gallery } from '@trame/ui/gallery';
import { PageTitle } from '../../platform/page.tsx';
import { MainArea } from '../layouts/main-area.tsx';

export function GalleryPage() {
  return (
    <MainArea>
      <PageTitle>Galerie</PageTitle>
      <Gallery />
    </MainArea>
  );
}
