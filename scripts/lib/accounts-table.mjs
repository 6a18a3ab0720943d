const COLUMNS = { council: 'Conseil', role: 'Rôle', email: 'Adresse', password: 'Mot de passe' };

const ROLES = { COORDINATOR: 'coordination', CHAIR: 'présidence', LEAD: 'référence de groupe', MEMBER: 'membre' };

/**
 * The demo accounts as a table of text.
 * @param {{ council: string, role: string, email: string, password: string }[]} accounts
 */
export function accountsTable(accounts) {
  const rows = [COLUMNS, ...accounts.map((account) => ({ ...account, role: ROLES[account.role] ?? account.role }))];
  const keys = Object.keys(COLUMNS);
  const widths = keys.map((key) => Math.max(...rows.map((row) => String(row[key] ?? '').length)));
  return rows
    .map((row) => `  ${keys.map((key, at) => String(row[key] ?? '').padEnd(widths[at])).join('  ')}`.trimEnd())
    .join('\n');
}
