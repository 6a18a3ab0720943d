import type { MenuEntry } from '@trame/ui/menu';

/** One line of the palette: a link, whatever it leads to. */
export interface PaletteEntry {
  id: string;
  label: string;
  /** "Aller à", "Agir", "Conseils", "Membres", the day of a meeting. */
  kind: string;
  icon: NonNullable<MenuEntry['icon']>;
  href: string;
}

/** Letters without accents nor case: "reunions" finds "Réunions". */
export const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('fr');
