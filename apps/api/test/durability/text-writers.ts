import { setTimeout as sleep } from 'node:timers/promises';
import { type Desk, desk, PASSING } from '../writing-together.ts';

const LOOK_MILLISECONDS = 5;

/** A line somebody wrote, in which item. */
export interface Line {
  itemId: string;
  words: string;
}

export interface Room {
  /** Where sockets are opened. */
  url: string;
  cookie: string;
  councilId: string;
  /** Enough of them for the whole drill: a text has a size. */
  items: readonly string[];
}

/** When a line counts as acknowledged: once the server says so, or, as a planted fault, as soon as it has left. */
export type Acknowledges = 'when told' | 'when sent';

/** People who write lines into the texts of a meeting through sockets, each waiting to be told before the next line. */
export class TextWriters {
  readonly acknowledged: Line[] = [];
  /** Why a text was closed to somebody for good. */
  readonly unexpected: string[] = [];
  private writing = true;
  private turn = 0;
  private readonly work: Promise<void>[];

  constructor(
    private readonly room: Room,
    count: number,
    private readonly acknowledges: Acknowledges,
  ) {
    this.work = Array.from({ length: count }, (_, writer) => this.writeOn(writer));
  }

  /** The meeting goes on: the next lines go to the next two items. */
  nextItems(): void {
    this.turn += 1;
  }

  /** Lets everybody finish the line they are writing, and leave. */
  async finish(): Promise<void> {
    this.writing = false;
    await Promise.all(this.work);
  }

  private async writeOn(writer: number): Promise<void> {
    while (this.writing) {
      const { turn } = this;
      const itemId = this.room.items[turn * 2 + (writer % 2)];
      if (!itemId) throw new Error('The drill is longer than the agenda.');
      const here = desk(this.room.url, this.room.cookie, `${this.room.councilId}/${itemId}`);
      do await this.writeLine(here, itemId);
      while (this.stays(turn));
      this.unexpected.push(...here.refusals.filter((reason) => !PASSING.includes(reason)));
      here.leave();
    }
  }

  private stays(turn: number): boolean {
    return this.writing && this.turn === turn;
  }

  private async writeLine(here: Desk, itemId: string): Promise<void> {
    const words = `L${crypto.randomUUID()}`;
    here.write(words);
    const holds = this.acknowledges === 'when told' ? () => here.saved() : () => here.provider.isSynced;
    while (!holds()) await sleep(LOOK_MILLISECONDS);
    this.acknowledged.push({ itemId, words });
    await sleep(Math.random() * LOOK_MILLISECONDS);
  }
}
