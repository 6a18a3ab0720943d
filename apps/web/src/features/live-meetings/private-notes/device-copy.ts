/** What was typed and is not committed yet, and the version it was typed over. */
export interface Typed {
  text: string;
  version: number;
}

/** The copy of a private note on this device, of one person: on a shared device nobody reads that of somebody else. */
export class DeviceCopy {
  private readonly name: string;

  constructor(
    private readonly storage: Storage,
    place: { meetingId: string; personId: string; itemId: string },
  ) {
    this.name = `trame.seance.${place.meetingId}.${place.personId}.private.${place.itemId}`;
  }

  /** `null` when there is none, or when another version of Trame wrote what nobody can read. */
  read(): Typed | null {
    try {
      const found = JSON.parse(this.storage.getItem(this.name) ?? 'null') as Partial<Typed> | null;
      return typeof found?.text === 'string' && typeof found.version === 'number' ? (found as Typed) : null;
    } catch {
      return null;
    }
  }

  put(typed: Typed): void {
    this.storage.setItem(this.name, JSON.stringify(typed));
  }

  drop(): void {
    this.storage.removeItem(this.name);
  }
}
