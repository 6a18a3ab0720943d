import { describe, expect, it } from '@jest/globals';
import { sessionsApi } from '@trame/contracts/sessions';
import { weekApi } from '@trame/contracts/week';
import { fakeApi } from '../../test/fake-api.ts';
import { call, hrefOf } from './call.ts';

const councilId = '0198f1c2-6a1b-7c3d-8e4f-000000000001';
const news = { items: [], total: 0 };

describe('call', () => {
  it('fills the path, sends the body as JSON and gives the parsed answer', async () => {
    const api = fakeApi();
    const heard = api.on(sessionsApi.requestLink, undefined);
    await call(sessionsApi.requestLink, { body: { email: 'a@exemple.fr' } });
    api.on(weekApi.news, news);
    expect(await call(weekApi.news, { params: { councilId } })).toEqual(news);
    expect(heard[0]?.headers).toMatchObject({ 'content-type': 'application/json' });
    expect(api.calls).toEqual(['POST /api/login-links', `GET /api/councils/${councilId}/week/news`]);
  });

  it('throws the code of a refusal, with the faults of its fields', async () => {
    const api = fakeApi();
    api.refuse(sessionsApi.requestLink, 'VALIDATION_FAILED', [{ pointer: '/email', code: 'x', detail: 'Adresse.' }]);
    const refused = call(sessionsApi.requestLink, { body: { email: 'a@exemple.fr' } });
    await expect(refused).rejects.toMatchObject({ code: 'VALIDATION_FAILED', faults: [{ pointer: '/email' }] });
  });

  it('throws OFFLINE without an answer, and UNEXPECTED when it is no problem document', async () => {
    const api = fakeApi();
    api.offline();
    await expect(call(weekApi.news, { params: { councilId } })).rejects.toMatchObject({ code: 'OFFLINE' });
    const gateway = { ok: false, status: 502, json: () => Promise.reject(new SyntaxError('<html>')) };
    globalThis.fetch = () => Promise.resolve(gateway as unknown as Response);
    await expect(call(weekApi.news, { params: { councilId } })).rejects.toMatchObject({ code: 'UNEXPECTED' });
  });

  it('refuses an answer that is not what the contract says', async () => {
    fakeApi();
    const wrong = { ok: true, status: 200, json: () => Promise.resolve({ items: 'none' }) };
    globalThis.fetch = () => Promise.resolve(wrong as unknown as Response);
    await expect(call(weekApi.news, { params: { councilId } })).rejects.toThrow(/expected array/);
  });

  it('gives the address of a document without asking for it', () => {
    expect(hrefOf(weekApi.news, { params: { councilId } })).toBe(`/api/councils/${councilId}/week/news`);
  });
});
