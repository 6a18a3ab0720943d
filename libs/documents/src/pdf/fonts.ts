import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

const FILES = [
  require.resolve('@expo-google-fonts/public-sans/400Regular/PublicSans_400Regular.ttf'),
  require.resolve('@expo-google-fonts/public-sans/700Bold/PublicSans_700Bold.ttf'),
  require.resolve('@expo-google-fonts/bricolage-grotesque/700Bold/BricolageGrotesque_700Bold.ttf'),
];

/** The families of the screens as TTF, because typst does not read the woff2 the web uses. */
export const readFonts = (): Buffer[] => FILES.map((file) => readFileSync(file));
