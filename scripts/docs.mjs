import fs from 'node:fs';
import path from 'node:path';

const DOCS = path.resolve(import.meta.dirname, '../docs');

/** `npm run openapi`: writes what is generated from the contracts; a spec fails when it is stale. */
const { openApiDocument } = await import('../apps/api/dist/platform/http/open-api.js');
const { permissionsTable } = await import('../apps/api/dist/platform/http/permissions-table.js');
fs.writeFileSync(path.join(DOCS, 'openapi.json'), `${JSON.stringify(openApiDocument(), null, 1)}\n`);
fs.writeFileSync(path.join(DOCS, 'permissions.md'), permissionsTable());
