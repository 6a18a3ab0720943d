/** The sign of a council, as it is printed. */
export interface Logo {
  readonly png: Uint8Array;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** What a council prints above its documents, beside its name. */
export interface Letterhead {
  /** Who carries the council, where, how to reach it: one line each. */
  readonly lines: string;
  readonly logo: Logo | null;
}

/** The room a logo has at the head of a page, in millimetres. */
const ROOM = { width: 42, height: 18 };

/** The size of a logo on paper, in millimetres: as large as its room allows, never out of shape. */
export function printedSize({ width, height }: Pick<Logo, 'width' | 'height'>): { width: number; height: number } {
  const scale = Math.min(ROOM.width / width, ROOM.height / height);
  return { width: width * scale, height: height * scale };
}
