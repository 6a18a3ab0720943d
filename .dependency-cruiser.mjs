const SPEC = '\\.spec\\.tsx?$';
const TESTS = [SPEC, '^(apps|libs)/[^/]+/test/', '^apps/e2e/'];

/** Who may import what: the table of docs/architecture.md, section 3. `scripts/fixtures/architecture` breaks each rule once. */
const rules = [
  { name: 'no-cycles', from: {}, to: { circular: true } },
  { name: 'everything-resolves', from: {}, to: { couldNotResolve: true } },
  {
    name: 'domain-is-pure',
    from: { path: '^libs/domain/src/', pathNot: SPEC },
    to: { pathNot: '^libs/domain/src/' },
  },
  {
    name: 'contracts-know-domain-and-zod',
    from: { path: '^libs/contracts/src/', pathNot: SPEC },
    to: { pathNot: ['^libs/(contracts|domain)/src/', 'node_modules/zod/'] },
  },
  {
    name: 'copy-knows-contracts-and-i18next',
    from: { path: '^libs/copy/src/', pathNot: SPEC },
    to: { pathNot: ['^libs/(copy|contracts|domain)/src/', 'node_modules/i18next/'] },
  },
  {
    name: 'documents-know-domain',
    from: { path: '^libs/documents/src/', pathNot: SPEC },
    to: { path: '^libs/(contracts|copy|ui)/' },
  },
  { name: 'libraries-know-no-app', from: { path: '^libs/' }, to: { path: '^apps/' } },
  {
    name: 'web-and-api-never-meet',
    from: { path: '^apps/(web|api)/' },
    to: { path: '^apps/(web|api)/', pathNot: '^apps/$1/' },
  },
  { name: 'api-has-no-screens', from: { path: '^apps/api/' }, to: { path: ['^libs/ui/', 'node_modules/react-dom/'] } },
  { name: 'web-makes-no-documents', from: { path: '^(apps/web|libs/ui)/' }, to: { path: '^libs/documents/' } },
  {
    name: 'platform-knows-no-feature',
    from: { path: '^apps/(web|api)/src/platform/', pathNot: SPEC },
    to: { path: '^apps/$1/src/(features|app|lite)/' },
  },
  {
    name: 'features-know-no-app',
    from: { path: '^apps/(web|api)/src/(features|lite)/', pathNot: SPEC },
    to: { path: '^apps/$1/src/app/' },
  },
  {
    name: 'feature-through-its-front-door',
    from: { path: '^apps/api/src/features/([^/]+)/' },
    to: {
      path: '^apps/api/src/features/',
      pathNot: ['^apps/api/src/features/$1/', '^apps/api/src/features/[^/]+/index\\.ts$'],
    },
  },
  {
    name: 'web-features-are-islands',
    from: { path: '^apps/web/src/features/([^/]+)/' },
    to: { path: '^apps/web/src/features/', pathNot: '^apps/web/src/features/$1/' },
  },
  {
    name: 'one-aria-door',
    from: { pathNot: '^libs/ui/' },
    to: { path: 'node_modules/(react-aria-components|react-aria|react-stately)/' },
  },
  {
    // The names DataSource and Repository are refused by .oxlintrc.json, which sees names where this sees files.
    name: 'one-database-door',
    from: { path: '^apps/api/src/', pathNot: ['^apps/api/src/(app|migrations|platform/database)/', SPEC] },
    to: { path: 'node_modules/pg/' },
  },
  { name: 'no-test-code-in-production', from: { path: '^(apps|libs)/', pathNot: TESTS }, to: { path: TESTS } },
];

export default {
  forbidden: rules.map((rule) => ({ ...rule, severity: 'error' })),
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^(apps|libs)/[^/]+/dist/', '^scripts/fixtures'] },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@trame/source', 'node', 'import', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
    },
  },
};
