import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import type { S3Client } from '@aws-sdk/client-s3';
import { FilesAway } from '../errors/refusals.ts';
import type { Log } from '../log/log.ts';
import type { S3Settings } from '../s3-settings.ts';
import type { ReceivedFile } from './file-store.ts';

/** A file of the bucket: its name there, and when it was written. */
export interface Stored {
  readonly name: string;
  readonly at: Date;
}

interface Open {
  readonly sdk: typeof import('@aws-sdk/client-s3');
  readonly client: S3Client;
}

const CONNECTING_MILLISECONDS = 5_000;
const ANSWERING_MILLISECONDS = 60_000;
const SENDINGS = 2;
const nothing = (): void => undefined;
/** What goes wrong is told by our own log, without addresses. */
const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing };

/**
 * The bucket of an object store, in five verbs. What is written is there whole or not at all, and seen by whoever asks
 * next: S3 promises both. A bucket that is not there is a store that is away, never one that is empty.
 */
export class Bucket {
  private opening: Promise<Open> | undefined;

  constructor(
    private readonly settings: S3Settings,
    private readonly log: Log,
  ) {}

  /** Copies a file of this machine; the store refuses what does not have its hash. @throws FilesAway */
  async put(name: string, { path, sha256, length }: ReceivedFile): Promise<void> {
    const about = { Key: name, ContentLength: length, ChecksumSHA256: Buffer.from(sha256, 'hex').toString('base64') };
    await this.ask(async ({ sdk, client }) => {
      // a stream is read once, so that the client itself tries it once
      for (let left = SENDINGS; ; left -= 1) {
        const Body = createReadStream(path);
        try {
          return await client.send(new sdk.PutObjectCommand({ ...about, Bucket: this.settings.bucket, Body }));
        } catch (error) {
          if (left === 1) throw error;
        } finally {
          Body.destroy();
        }
      }
    });
  }

  /** The bytes, or `null` when they are not there. @throws FilesAway */
  get(name: string): Promise<Readable | null> {
    return this.ask(async ({ sdk, client }) => {
      const asked = new sdk.GetObjectCommand({ Bucket: this.settings.bucket, Key: name });
      const answer = await client.send(asked).catch((error: unknown) => {
        if (error instanceof sdk.NoSuchKey) return null;
        throw error;
      });
      return answer?.Body instanceof Readable ? answer.Body : null;
    });
  }

  /** Every file whose name starts so. @throws FilesAway */
  async *list(prefix: string): AsyncGenerator<Stored> {
    for (let after: string | undefined; ; ) {
      const page = await this.ask(({ sdk, client }) =>
        client.send(
          new sdk.ListObjectsV2Command({ Bucket: this.settings.bucket, Prefix: prefix, ContinuationToken: after }),
        ),
      );
      for (const { Key, LastModified } of page.Contents ?? []) {
        if (Key !== undefined && LastModified) yield { name: Key, at: LastModified };
      }
      after = page.NextContinuationToken;
      if (after === undefined) return;
    }
  }

  /** Removes a file; one that is not there is no matter. @throws FilesAway */
  async remove(name: string): Promise<void> {
    await this.ask(({ sdk, client }) =>
      client.send(new sdk.DeleteObjectCommand({ Bucket: this.settings.bucket, Key: name })),
    );
  }

  /** Ends the connections that are kept open. */
  async close(): Promise<void> {
    (await this.opening)?.client.destroy();
  }

  private async ask<T>(work: (open: Open) => Promise<T>): Promise<T> {
    this.opening ??= this.connect();
    const open = await this.opening;
    try {
      return await work(open);
    } catch (error) {
      this.log.error('files.store-away', { error });
      throw new FilesAway();
    }
  }

  // read when it is first needed: those who keep documents in a folder never load it
  private async connect(): Promise<Open> {
    const sdk = await import('@aws-sdk/client-s3');
    const { endpoint, region, key, secret, pathStyle } = this.settings;
    const client = new sdk.S3Client({
      ...(endpoint === null ? {} : { endpoint }),
      region,
      credentials: { accessKeyId: key, secretAccessKey: secret },
      forcePathStyle: pathStyle,
      // stores of other makers refuse the checksums that only Amazon's knows
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
      logger: SILENT,
      requestHandler: {
        connectionTimeout: CONNECTING_MILLISECONDS,
        requestTimeout: ANSWERING_MILLISECONDS,
        throwOnRequestTimeout: true,
        socketTimeout: ANSWERING_MILLISECONDS,
      },
    });
    return { sdk, client };
  }
}
