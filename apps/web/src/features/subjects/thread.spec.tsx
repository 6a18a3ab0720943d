import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { sessionsApi } from '@trame/contracts/sessions';
import { subjectThreadsApi } from '@trame/contracts/subject-threads';
import { type FakeApi, fakeApi } from '../../../test/fake-api.ts';
import { aMembership, renderRoutes } from '../../../test/render.tsx';
import { aThread, committee, technical } from '../../../test/samples/subject-thread.ts';
import { subjectsRoutes } from './subjects.routes.tsx';

let api: FakeApi;
beforeEach(() => {
  api = fakeApi();
  const me = { accountId: aMembership().personId, email: 'a@exemple.fr', name: 'Camille', locale: 'fr' as const };
  api.on(sessionsApi.me, { ...me, memberships: [aMembership()] });
});

const AT =
  '/clsm-de-rivebourg/reunions/0198f1c2-6a1b-7c3d-8e4f-000000000036/points/0198f1c2-6a1b-7c3d-8e4f-000000000041/fil';
const read = () => renderRoutes({ desk: subjectsRoutes }, AT);
const words = (element: HTMLElement) => element.textContent.replaceAll(/\s+/g, ' ').trim();

describe('the thread of a subject', () => {
  it('is one list across bodies, oldest first, with questions, decisions and answers', async () => {
    api.on(subjectThreadsApi.get, aThread());
    await read();
    const list = await screen.findByRole('list', { name: /Les étapes/ });
    const steps = [...list.children].map((step) => words(step as HTMLElement));
    expect(steps).toEqual([
      expect.stringMatching(/GT Logement.*3 mai 2026.*abordé/),
      expect.stringMatching(/GT Logement transmis à COTECH.*4 mai 2026.*Question : « Qui finance ce local \? »/),
      expect.stringMatching(/COTECH.*COTECH 2026-03.*Appliquée.*Réponse à GT Logement : Le COPIL en décidera/),
      expect.stringMatching(/COTECH transmis à COPIL/),
    ]);
    expect(screen.getByRole('heading', { level: 1, name: 'Local' })).toBeVisible();
  });

  it('says whom it waits for, and when they meet', async () => {
    api.on(subjectThreadsApi.get, aThread());
    const first = await read();
    const now = (await screen.findByRole('heading', { name: 'Où en est ce sujet' })).parentElement as HTMLElement;
    expect(words(now)).toMatch(
      /Réponse attendue de COPIL pour COTECHGT Logement depuis le 11 juin 2026Aucune réunion prévue/,
    );
    first.unmount();
    const next = { meetingId: committee.id, title: 'Comité n° 14', local: '2026-09-03T14:00', onAgenda: true };
    api.on(
      subjectThreadsApi.get,
      aThread({ waits: [{ body: committee, askedBy: [technical], since: '2026-06-11', next }] }),
    );
    await read();
    expect(await screen.findByRole('link', { name: /À l’ordre du jour du.*3 septembre 2026/ })).toBeVisible();
  });

  it('says that every question has its answer, or that there is nothing yet', async () => {
    api.on(subjectThreadsApi.get, aThread({ waits: [] }));
    const first = await read();
    expect(await screen.findByText(/Chaque question transmise a reçu sa réponse/)).toBeVisible();
    first.unmount();
    api.on(
      subjectThreadsApi.get,
      aThread({ subject: null, times: aThread().times.slice(0, 1), sendings: [], waits: [] }),
    );
    await read();
    expect(await screen.findByText(/n’est encore passé que par cette réunion/)).toBeVisible();
    expect(within(await screen.findByRole('list', { name: /Les étapes/ })).getByRole('link')).toBeVisible();
  });

  it('says what is not there', async () => {
    api.refuse(subjectThreadsApi.get, 'NOT_FOUND');
    await read();
    expect(await screen.findByRole('alert')).toBeVisible();
  });
});
