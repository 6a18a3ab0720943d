import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Misconfigured, readConfig } from './config.ts';

const DATABASE = { APP_DATABASE_URL: 'postgres://trame_app@db/trame' };
const BUILT_WEB = path.resolve(import.meta.dirname, '../../../web/dist');

describe('where the web is found', () => {
  it.each([
    ['where it is built, unless told', {}, [BUILT_WEB, path.join(BUILT_WEB, 'lite')]],
    ['where it is said', { WEB_DIR: '/srv/web' }, ['/srv/web', '/srv/web/lite']],
    ['elsewhere: only the pages behind mail links are ours', { WEB_DIR: '' }, [null, path.join(BUILT_WEB, 'lite')]],
    ['in two places', { WEB_DIR: '/srv/web', LITE_DIR: '/srv/lite' }, ['/srv/web', '/srv/lite']],
  ])('%s', (_, env, places) => {
    const { webDir, liteDir } = readConfig({ ...DATABASE, ...env });
    expect([webDir, liteDir]).toEqual(places);
  });
});

describe('the mailbox that everybody may read', () => {
  const on = { ...DATABASE, PUBLIC_URL: 'https://trame.exemple.fr' };

  it.each([
    ['is there on a laptop', { ...DATABASE, PUBLIC_URL: 'http://localhost:3000' }, true],
    ['is not there once mails are sent', { ...on, SMTP_URL: 'smtp://mail' }, false],
    ['is there over https for those who asked for it', { ...on, DEV_MAILBOX: '1' }, true],
    ['is not there for those who refused it', { ...on, DEV_MAILBOX: '0' }, false],
  ])('%s', (_, env, shown) => expect(readConfig(env).devMailbox).toBe(shown));

  it.each(['https://trame.exemple.fr', 'HTTPS://trame.exemple.fr'])('never opens by omission at %s', (PUBLIC_URL) => {
    expect(() => readConfig({ ...DATABASE, PUBLIC_URL })).toThrow(Misconfigured);
    expect(() => readConfig({ ...DATABASE, PUBLIC_URL })).toThrow('SMTP_URL');
  });
});

describe('the object store of documents', () => {
  const store = { S3_REGION: 'gra', S3_BUCKET: 'trame', S3_KEY: 'k', S3_SECRET: 'hush-hush' };
  const s3 = (env: Record<string, string>) => readConfig({ ...DATABASE, ...env }).s3;

  it.each([
    ['is not there unless asked for', {}, null],
    ['is Amazon’s for a region', store, { endpoint: null, region: 'gra', pathStyle: false }],
    [
      'is elsewhere when said so, with the bucket in the path',
      { ...store, S3_ENDPOINT: 'https://s3.exemple.fr' },
      { endpoint: 'https://s3.exemple.fr', bucket: 'trame', pathStyle: true },
    ],
    [
      'has its bucket where it is said to be',
      { ...store, S3_ENDPOINT: 'https://s3.exemple.fr', S3_PATH_STYLE: '0' },
      { pathStyle: false },
    ],
  ])('%s', (_, env, expected) => {
    if (expected) expect(s3(env)).toMatchObject(expected);
    else expect(s3(env)).toBeNull();
  });

  it.each([
    ['without its key', { ...store, S3_KEY: undefined }, 'there is no S3_KEY.'],
    [
      'that has an address alone',
      { S3_ENDPOINT: 'https://s3.fr' },
      'no S3_REGION, no S3_BUCKET, no S3_KEY, no S3_SECRET.',
    ],
    ['with a bucket left empty', { ...store, S3_BUCKET: '' }, 'S3_BUCKET'],
    ['at an address that is none', { ...store, S3_ENDPOINT: 's3.exemple.fr' }, 'S3_ENDPOINT'],
  ])('%s is refused by name, and no secret is quoted', (_, env, said) => {
    const read = () => readConfig({ ...DATABASE, ...env });
    expect(read).toThrow(Misconfigured);
    expect(read).toThrow(said);
    expect(read).not.toThrow('hush-hush');
  });
});
