import type { SheetTextsBody } from '@trame/contracts/action-sheet';
import { type SheetTexts, sheetTexts } from '@trame/contracts/action-sheet-answers';
import { useEffect, useRef, useState } from 'react';
import { ApiError, codeOf } from '../../../platform/api-error.ts';
import { useLeaving } from '../../../platform/use-leaving.ts';
import { useSettled } from '../../../platform/use-settled.ts';
import { useSettleSheet } from './sheet.queries.ts';
import { changed, type Field, type Fields, fieldsOf } from './sheet-fields.ts';

const PAUSE = 800;

/** What the server holds now, when it refused because somebody saved in between. */
const storedIn = (error: unknown): SheetTexts | undefined =>
  error instanceof ApiError && error.code === 'VERSION_STALE'
    ? sheetTexts.safeParse(error.problem?.current).data
    : undefined;

/**
 * One group of fields of a sheet, saved at each pause, when it is left, and when the page is. Two people who write in different groups
 * never meet: a stale version is tried again when nobody touched these fields, and shown (`error`) when somebody did.
 */
export function useAutosave(stored: SheetTexts, names: readonly Field[]) {
  const [typed, setTyped] = useState(() => fieldsOf(stored));
  const base = useRef({ version: stored.version, fields: fieldsOf(stored) });
  const touched = useRef(false);
  const settle = useSettleSheet(stored.id);
  const { mutate, isPending, error } = settle;
  const settled = useSettled(typed, PAUSE);

  const send = (body: SheetTextsBody, version: number) =>
    mutate(
      { version, body },
      {
        onSuccess: (done) => void (base.current = { version: done.version, fields: fieldsOf(done) }),
        onError: (refusal) => {
          const theirs = storedIn(refusal);
          if (!theirs || theirs.version === version) return;
          if (Object.keys(changed(names, base.current.fields, fieldsOf(theirs))).length > 0) return;
          base.current = { version: theirs.version, fields: fieldsOf(theirs) };
          send(body, theirs.version);
        },
      },
    );
  const save = (version = base.current.version) => {
    const body = changed(names, typed, base.current.fields);
    if (Object.keys(body).length > 0) send(body, version);
  };

  // what is read again replaces what is shown, unless something is being typed here
  useEffect(() => {
    const fresh = fieldsOf(stored);
    setTyped((shown) => {
      if (Object.keys(changed(names, shown, base.current.fields)).length > 0) return shown;
      base.current = { version: stored.version, fields: fresh };
      const replaced = changed(names, shown, fresh);
      return Object.keys(replaced).length > 0 ? fresh : shown;
    });
  }, [stored, names]);

  useEffect(() => {
    if (!isPending && !error) save();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `save` is new at each drawing
  }, [settled, isPending]);

  // a page that is closed is hidden first, then left: the same words are sent once
  const sentOnLeaving = useRef<Fields>(null);
  const flush = () => {
    if (!isPending && codeOf(error) !== 'VERSION_STALE') save();
  };
  const leave = () => {
    if (sentOnLeaving.current === typed) return;
    sentOnLeaving.current = typed;
    flush();
  };

  const isDirty = Object.keys(changed(names, typed, base.current.fields)).length > 0;
  useLeaving(leave, isDirty && (isPending || error !== null));
  return {
    typed,
    type: (some: Partial<Fields>) => {
      touched.current = true;
      setTyped((shown) => ({ ...shown, ...some }));
      if (error && codeOf(error) !== 'VERSION_STALE') settle.reset();
    },
    /** On leaving the group. */
    flush,
    state: touched.current ? (error ? 'failed' : isPending || isDirty ? 'saving' : 'saved') : null,
    error,
    isPending,
    keepMine: (theirs: SheetTexts) => save(theirs.version),
    takeTheirs: (theirs: SheetTexts) => {
      base.current = { version: theirs.version, fields: fieldsOf(theirs) };
      setTyped(fieldsOf(theirs));
      settle.reset();
    },
    close: settle.reset,
  } as const;
}

export type Autosave = ReturnType<typeof useAutosave>;
