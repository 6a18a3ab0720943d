import { CONFIG, type Config } from '../config.ts';
import { Log } from '../log/log.ts';
import { FileStore } from './file-store.ts';
import { LocalFiles } from './local-files.ts';
import { S3Files } from './s3-files.ts';

/** The one store of this installation: an object store where there is one, else a folder. */
export const FILES = {
  provide: FileStore,
  inject: [CONFIG, Log],
  useFactory: (config: Config, log: Log): FileStore =>
    config.s3 ? new S3Files(config, config.s3, log) : new LocalFiles(config),
};
