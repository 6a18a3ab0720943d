import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { minutes as minutesShape } from '@trame/contracts/minutes';
import { renditionsApi } from '@trame/contracts/renditions';
import { plainRun } from '@trame/domain/minutes/text-block';
import { fakeApi } from '../../../../test/fake-api.ts';
import { render } from '../../../../test/render.tsx';
import { FIRST, id, running } from '../../../../test/running-meeting.tsx';
import { HandedOut } from './handed-out.tsx';
import { SourceColumn } from './source-column.tsx';

const path = { councilId: id(50), meetingId: id(1) };

const minutes = (text: string) =>
  minutesShape.parse({
    ...running(),
    id: id(60),
    version: 1,
    status: 'DRAFT',
    finishedAt: '2026-12-03T15:00:00Z',
    bodyType: 'STEERING',
    layout: 'FULL',
    councilName: 'CLSM',
    items: running().items.map((item) => ({
      ...item,
      text: item.id === FIRST ? [{ kind: 'PARAGRAPH', at: null, runs: [plainRun(text)] }] : [],
    })),
    byOrganization: false,
    attendance: [],
    presentCount: 3,
  });

const redaction = { id: id(70), version: 1, itemId: FIRST, passage: 'le loyer', found: true };
const none = { masked: { names: 2, passages: 1 }, missing: [] };

function masking() {
  const api = fakeApi();
  api.on(renditionsApi.read, { rendition: 'MEMBERS', minutes: minutes('Le loyer est impayé.'), ...none });
  api.on(renditionsApi.redactions, [redaction, { ...redaction, id: id(71), passage: 'autrefois', found: false }]);
  return api;
}

describe('masking', () => {
  it('of a paragraph is one press, told, and taken back from the list', async () => {
    const api = masking();
    const mask = api.on(renditionsApi.mask, redaction);
    const unmask = api.on(renditionsApi.unmask, undefined);
    const { user, said } = await render(<SourceColumn path={path} masking />);
    await user.click(
      await screen.findByRole('button', { name: 'Masquer le paragraphe «\u00a0Le loyer est impayé.\u00a0»' }),
    );
    await waitFor(() =>
      expect(mask.map(({ input }) => input.body)).toEqual([{ itemId: FIRST, passage: 'Le loyer est impayé.' }]),
    );
    await user.click(screen.getByRole('button', { name: 'Rétablir «\u00a0le loyer\u00a0»' }));
    await waitFor(() => expect(unmask).toHaveLength(1));
    expect(said.done).toContain('Passage rétabli dans la version publique.');
    expect(screen.getByText('Ce passage n’est plus dans le texte.')).toBeVisible();
  });

  it('by words typed asks for the item, and says why it was refused', async () => {
    const api = masking();
    api.refuse(renditionsApi.mask, 'PASSAGE_NOT_THERE');
    const { user } = await render(<SourceColumn path={path} masking />);
    const form = within(await screen.findByRole('region', { name: 'Masquer un passage' }));
    await user.type(form.getByLabelText('Mots à masquer'), 'des mots');
    await user.click(form.getByRole('button', { name: 'Masquer' }));
    expect(await form.findByText(/Ces mots ne sont pas dans ce point/)).toBeVisible();
    expect(form.getByLabelText('Mots à masquer')).toHaveValue('des mots');
  });

  it('is not offered to those who only read', async () => {
    masking();
    await render(<SourceColumn path={path} masking />, { role: 'MEMBER' });
    expect(await screen.findByText('Le loyer est impayé.')).toBeVisible();
    expect(screen.queryByRole('button', { name: /Masquer/ })).toBeNull();
  });
});

describe('what is handed out', () => {
  it('says in one sentence what it masks, and sets masked passages apart', async () => {
    const read = { rendition: 'PUBLIC' as const, minutes: minutes('Le [passage masqué].'), ...none };
    await render(<HandedOut path={path} read={read} rendition="PUBLIC" />);
    expect(screen.getByText(/masque 2 mentions de personnes et 1 passage/)).toBeVisible();
    expect(screen.getByText('[passage masqué]').tagName).toBe('MARK');
    expect(screen.getByText('3 personnes présentes.')).toBeVisible();
  });

  it('easy to read is written in place: counted, saved at the pause, both texts shown when it is stale', async () => {
    const api = fakeApi();
    api.on(renditionsApi.easyTexts, [{ itemId: FIRST, version: 2, text: 'Avant.' }]);
    const put = api.on(renditionsApi.putEasyText, ({ input: { body } }) => ({ itemId: FIRST, version: 3, ...body }));
    const read = { rendition: 'EASY' as const, minutes: minutes('x'), ...none, missing: [id(3)] };
    const { user } = await render(<HandedOut path={path} read={read} rendition="EASY" />);
    expect(screen.getByText(/Il manque le texte de 1 point/)).toBeVisible();
    const field = await screen.findByLabelText('Texte facile à lire : Accueil');
    expect(field).toHaveValue('Avant.');
    await user.clear(field);
    await user.type(field, 'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize');
    expect(screen.getByText(/Phrase longue, 16 mots/)).toBeVisible();
    await waitFor(() => expect(put[0]?.headers['if-match']).toBe('"2"'), { timeout: 3_000 });
    expect(await screen.findByText('Enregistré')).toBeVisible();
    api.refuse(renditionsApi.putEasyText, 'VERSION_STALE', undefined, {
      itemId: FIRST,
      version: 9,
      text: 'Leurs mots.',
    });
    await user.type(field, ' plus');
    expect(await screen.findByText('Leurs mots.', undefined, { timeout: 3_000 })).toBeVisible();
  }, 15_000);
});
