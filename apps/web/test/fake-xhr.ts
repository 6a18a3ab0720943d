/**
 * Sends what `XMLHttpRequest` is given by the `fetch` of the fake API, once `gate` opens; half of it leaves at once. Answers
 * the keys of what was sent, filled as it is.
 */
export function fakeXhr(gate: () => Promise<void> = () => Promise.resolve()): string[] {
  const keys: string[] = [];
  class FakeXhr extends EventTarget {
    status = 0;
    responseText = '';
    readonly upload = new EventTarget();
    private method = '';
    private address = '';
    private stopped = false;
    private readonly headers: Record<string, string> = {};

    open(method: string, address: string): void {
      this.method = method;
      this.address = address;
    }
    setRequestHeader(name: string, value: string): void {
      this.headers[name] = value;
    }
    abort(): void {
      this.stopped = true;
      this.dispatchEvent(new Event('abort'));
    }
    send(file: File): void {
      keys.push(this.headers['idempotency-key'] ?? '');
      const half = { loaded: file.size / 2, total: file.size };
      this.upload.dispatchEvent(new ProgressEvent('progress', half));
      void gate().then(() => (this.stopped ? undefined : this.arrive(file)));
    }
    private async arrive(file: File): Promise<void> {
      const body = new Pieces(file) as unknown as BodyInit;
      try {
        const answer = await fetch(this.address, { method: this.method, headers: this.headers, body });
        this.status = answer.status;
        this.responseText = JSON.stringify(await answer.json());
        this.dispatchEvent(new Event('load'));
      } catch {
        this.dispatchEvent(new Event('error'));
      }
    }
  }
  globalThis.XMLHttpRequest = FakeXhr as unknown as typeof XMLHttpRequest;
  return keys;
}

/** What the contract takes a streamed body for. */
class Pieces {
  constructor(readonly file: File) {}
  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    yield await Promise.resolve(new Uint8Array(this.file.size));
  }
}
