declare module 's3rver' {
  import type { AddressInfo, Server } from 'node:net';

  /** A server that speaks S3, over a folder; its key and its secret are both `S3RVER`. */
  export default class S3rver {
    readonly httpServer: Server & { closeAllConnections(): void };
    constructor(options: {
      address: string;
      port: number;
      directory: string;
      silent: boolean;
      configureBuckets: readonly { name: string }[];
    });
    run(): Promise<AddressInfo>;
    close(): Promise<void>;
  }
}
