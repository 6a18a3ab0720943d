import { setTimeout as sleep } from 'node:timers/promises';

const RETRY_MILLISECONDS = 40;
const TIMEOUT_MILLISECONDS = 4_000;
// The key's first request may still be running, the database may be starting: the same key is sent again.
const TRY_AGAIN = new Set([409, 429, 503]);

export interface Sent {
  key: string;
  tag: string;
}
export interface Acknowledged extends Sent {
  id: string;
}

/** How one thing is created: the address and the body, which carry `tag`. */
export interface Creation {
  url: (tag: string) => string;
  headers: Record<string, string>;
  body: (tag: string) => string;
}

/** People who save, and who press "save" again with the same key for as long as no answer came. */
export class Writers {
  readonly acknowledged: Acknowledged[] = [];
  readonly unexpected: string[] = [];
  private writing = true;
  private readonly work: Promise<void>[];

  constructor(
    private readonly creation: Creation,
    count: number,
  ) {
    this.work = Array.from({ length: count }, () => this.writeOn());
  }

  /** Lets everybody finish what they are saving. */
  async finish(): Promise<void> {
    this.writing = false;
    await Promise.all(this.work);
  }

  /** Sends again, with the same key, what was acknowledged; gives those whose answer differs. */
  async replay(some: readonly Acknowledged[]): Promise<Acknowledged[]> {
    const answers = await Promise.all(some.map((sent) => this.send(sent)));
    return some.filter(({ id }, index) => answers[index] !== id);
  }

  private async writeOn(): Promise<void> {
    while (this.writing) {
      const sent = { key: crypto.randomUUID(), tag: `T${crypto.randomUUID()}` };
      const id = await this.send(sent);
      if (id) this.acknowledged.push({ ...sent, id });
    }
  }

  private async send(sent: Sent): Promise<string | null> {
    for (;;) {
      const answer = await this.post(sent).catch(() => null);
      if (answer?.status === 201) return answer.id;
      if (answer && !TRY_AGAIN.has(answer.status)) {
        this.unexpected.push(`${answer.status} ${answer.text}`);
        return null;
      }
      await sleep(RETRY_MILLISECONDS);
    }
  }

  private async post({ key, tag }: Sent): Promise<{ status: number; id: string; text: string }> {
    const answer = await fetch(this.creation.url(tag), {
      method: 'POST',
      headers: { ...this.creation.headers, 'idempotency-key': key },
      body: this.creation.body(tag),
      signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS),
    });
    const text = await answer.text();
    return { status: answer.status, id: answer.ok ? (JSON.parse(text) as { id: string }).id : '', text };
  }
}
