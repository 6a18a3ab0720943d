import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll } from '@jest/globals';
import S3rver from 's3rver';
import { filesFolder, filesIn } from './document-stories.ts';

/** What keeps the documents of a story, seen from behind: names are `<council>/<first two>/<sha-256>`. */
export interface TestStore {
  readonly environment: Readonly<Record<string, string>>;
  /** What is kept, and what waits under `incoming/`, sorted. */
  names(): string[];
  write(name: string, bytes: Uint8Array | string, at?: Date): void;
  /** Sets the day a file was written. */
  age(name: string, at: Date): void;
  remove(name: string): Promise<void>;
}

/** A folder, as an installation has unless told. */
export function folderStore(): TestStore {
  const folder = filesFolder();
  return {
    environment: { FILES_DIR: folder },
    names: () => filesIn(folder),
    write: (name, bytes, at = new Date()) => writeAt(join(folder, name), bytes, at),
    age: (name, at) => utimesSync(join(folder, name), at, at),
    remove: (name) => rm(join(folder, name)),
  };
}

/** The end of the name of what the server of the tests keeps of an object: its bytes. */
const OBJECT = '._S3rver_object';
const WRITING = /\.[0-9a-f-]{36}$/;
const BUCKET = 'trame';

interface BucketStore extends TestStore {
  /** How many times the bytes of a name are there. */
  writings(name: string): number;
  stop(): Promise<void>;
  start(): Promise<void>;
}

/** A bucket of a server that speaks S3, in this process. */
export async function bucketStore(): Promise<BucketStore> {
  const [incoming, directory] = [filesFolder(), filesFolder()];
  const server = new S3Server(directory);
  await server.start();
  afterAll(() => server.stop());
  const bucket = join(directory, BUCKET);
  const objects = () => filesIn(bucket).filter((name) => name.endsWith(OBJECT));
  const nameOf = (object: string) => object.slice(0, -OBJECT.length).replace(WRITING, '');
  const objectsOf = (name: string) => objects().filter((object) => nameOf(object) === name);
  const waits = (name: string) => name.startsWith('incoming/');
  const pathsOf = (name: string) =>
    waits(name) ? [join(incoming, name)] : objectsOf(name).map((object) => join(bucket, object));
  return {
    environment: {
      FILES_DIR: incoming,
      S3_ENDPOINT: `http://127.0.0.1:${server.port}`,
      S3_REGION: 'eu-west-3',
      S3_BUCKET: BUCKET,
      S3_KEY: 'S3RVER',
      S3_SECRET: 'S3RVER',
    },
    names: () => [...new Set([...filesIn(incoming), ...objects().map(nameOf)])].toSorted(),
    // as a folder that was copied to a bucket: no writing in the name
    write: (name, bytes, at = new Date()) =>
      writeAt(waits(name) ? join(incoming, name) : join(bucket, `${name}${OBJECT}`), bytes, at),
    age: (name, at) => pathsOf(name).forEach((path) => utimesSync(path, at, at)),
    remove: async (name) => {
      for (const path of pathsOf(name)) await rm(path);
    },
    writings: (name) => objectsOf(name).length,
    stop: () => server.stop(),
    start: () => server.start(),
  };
}

class S3Server {
  port = 0;
  private running: S3rver | undefined;

  constructor(private readonly directory: string) {}

  async start(): Promise<void> {
    const configureBuckets = [{ name: BUCKET }];
    const options = { address: '127.0.0.1', port: this.port, directory: this.directory, silent: true };
    this.running = new S3rver({ ...options, configureBuckets });
    ({ port: this.port } = await this.running.run());
  }

  async stop(): Promise<void> {
    const { running } = this;
    this.running = undefined;
    running?.httpServer.closeAllConnections();
    await running?.close();
  }
}

function writeAt(path: string, bytes: Uint8Array | string, at: Date): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
  utimesSync(path, at, at);
}
