import { HocuspocusProviderWebsocket } from '@hocuspocus/provider';

/**
 * The one socket of a page to `/collab`. One without network looks open for a while, and closes when its other end answers:
 * it is left at once, without waiting, or none would be opened when the network is back; that waits for no attempt either.
 */
export class PageSocket extends HocuspocusProviderWebsocket {
  constructor() {
    const url = `${globalThis.location.origin.replace(/^http/, 'ws')}/collab`;
    super({ url, delay: 500, minDelay: 500, maxDelay: 10_000 });
    globalThis.addEventListener('offline', this.cut);
    globalThis.addEventListener('online', this.comeBack);
  }

  /** The page shows no text any more: each socket that stays open counts for its account. */
  override destroy(): void {
    globalThis.removeEventListener('offline', this.cut);
    globalThis.removeEventListener('online', this.comeBack);
    super.destroy();
  }

  private readonly cut = (): void => {
    this.disconnect();
    this.emit('close', { event: new CloseEvent('close') });
  };

  private readonly comeBack = (): void => void this.connect();
}
