import { HocuspocusProvider } from '@hocuspocus/provider';

const OPEN = 1;

/**
 * The provider of a text, which takes for saved nothing but what the server says of it. What is typed without a line goes
 * with the whole text once there is one; left to itself, it would be sent a second time by the queue of the socket or by
 * the flush that waits. The server acknowledges it twice then, once instead of what is typed next.
 */
export class TextProvider extends HocuspocusProvider {
  override send(...sent: Parameters<HocuspocusProvider['send']>): void {
    if (this.configuration.websocketProvider.webSocket?.readyState === OPEN) super.send(...sent);
  }

  override onOpen(event: Event): Promise<void> {
    this.onClose(); // forgets the flush that waits
    return super.onOpen(event);
  }
}
