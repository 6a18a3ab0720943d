import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readConfig } from './config.ts';

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
