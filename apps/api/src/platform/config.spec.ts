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
