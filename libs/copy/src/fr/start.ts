import { accounts } from './accounts.ts';
import { common } from './common.ts';
import { errors } from './errors.ts';
import { fields } from './fields.ts';
import { shell } from './shell.ts';
import { ui } from './ui.ts';

/** What is read before a council opens: signing in, the frame, errors. The screens of a council bring the rest. */
export const start = { accounts, common, errors, fields, shell, ui } as const;
