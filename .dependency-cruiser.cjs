/**
 * Who may import whom: an allow list for each room, so that a new arrow is a decision and not an accident. Types count as
 * much as values. Tests, fixtures and builders of test data (*.test.ts, *.testing.ts, testing.ts, case.ts) may look anywhere.
 */

/** Rooms of src/core, each with those that it may import besides itself. They stand in the order in which a reading passes through them. */
const CORE = {
  words: [],
  text: ['words'],
  signal: [],
  codes: ['words'],
  // The lists of devices stand with the capabilities, and below the schema that is made of them.
  snapshot: ['words', 'text', 'capabilities/lists[.]ts'],
  facts: ['snapshot', 'words'],
  devices: ['snapshot', 'text', 'words'],
  capabilities: ['snapshot', 'devices', 'facts', 'words'],
  parse: ['codes', 'snapshot', 'devices', 'facts', 'capabilities', 'text', 'words'],
  exchange: ['snapshot', 'devices', 'device-test', 'facts', 'sound', 'text', 'words'],
  'device-test': ['snapshot', 'text', 'words'],
  link: ['snapshot', 'device-test', 'exchange', 'sound', 'text', 'words'],
  sound: ['snapshot', 'devices', 'facts', 'capabilities', 'signal', 'text', 'words'],
  evidence: ['snapshot', 'devices', 'device-test', 'facts', 'capabilities', 'parse', 'text', 'words'],
  policy: ['snapshot', 'facts', 'capabilities', 'words'],
  compare: ['snapshot', 'devices', 'device-test', 'facts', 'capabilities', 'text', 'words'],
  diagnose: ['codes', 'snapshot', 'devices', 'facts', 'capabilities', 'policy', 'compare', 'words'],
  readiness: ['snapshot', 'devices', 'facts', 'capabilities', 'policy', 'diagnose', 'words'],
  assess: ['snapshot', 'devices', 'facts', 'capabilities', 'evidence', 'policy', 'compare', 'diagnose', 'sound', 'words'],
  history: ['snapshot', 'capabilities', 'diagnose', 'assess', 'text', 'words'],
  questions: ['snapshot', 'facts', 'diagnose', 'assess', 'text', 'words'],
  'self-check': [
    'snapshot',
    'devices',
    'device-test',
    'capabilities',
    'policy',
    'compare',
    'diagnose',
    'readiness',
    'sound',
    'signal',
    'words'
  ],
  report: [
    'snapshot',
    'devices',
    'device-test',
    'facts',
    'capabilities',
    'parse',
    'evidence',
    'policy',
    'compare',
    'diagnose',
    'readiness',
    'assess',
    'self-check',
    'signal',
    'sound',
    'exchange',
    'text',
    'words'
  ],
  bundle: ['snapshot', 'device-test', 'facts', 'parse', 'evidence', 'assess', 'self-check', 'sound', 'exchange', 'report', 'text', 'words']
}

const IS_TEST = '(\\.test\\.tsx?|\\.testing\\.tsx?|/testing\\.ts|/case\\.ts|\\.fixture\\.ts|/testing/)'

const onlyInto = (name, from, allowed, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from, pathNot: IS_TEST },
  to: { path: '^(src/|[.][.]/)', pathNot: allowed }
})

const rooms = Object.entries(CORE).map(([room, allowed]) =>
  onlyInto(
    `core-${room}`,
    `^src/core/${room}/`,
    `^src/core/(${[room, ...allowed].join('|')})(/|$)`,
    `src/core/${room} may import ${allowed.length === 0 ? 'nothing but itself' : allowed.join(', ')}`
  )
)

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: { pathNot: IS_TEST }, to: { circular: true } },
    ...rooms,
    {
      name: 'core-known-rooms',
      severity: 'error',
      comment: 'A new room of src/core needs its line in the list above',
      from: { path: '^src/core/', pathNot: `^src/core/(${Object.keys(CORE).join('|')})/` },
      to: {}
    },
    {
      name: 'core-is-pure',
      severity: 'error',
      comment: 'src/core runs in every process: it may use valibot, fflate and the ICU formatter, and nothing of Node',
      from: { path: '^src/core/', pathNot: IS_TEST },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'core'],
        pathNot: 'node_modules/(valibot|intl-messageformat|fflate|@valibot/to-json-schema)/'
      }
    },
    onlyInto('shared', '^src/shared/', '^src/(shared|core)/', 'src/shared is the contract: core and itself'),
    onlyInto('preload', '^src/preload/', '^src/(preload|shared)/', 'The preload script hands over a port and nothing else'),
    onlyInto('renderer', '^src/renderer/', '^src/(renderer|shared|core)/', 'The window reaches the machine through the contract only'),
    onlyInto('main', '^src/main/', '^(src/(main|shared|core)/|package\\.json)', 'The main process never imports the window'),
    {
      name: 'features-apart',
      severity: 'error',
      comment: 'Features do not import each other: what two share is a component or the model',
      from: { path: '^src/renderer/features/([^/]+)/', pathNot: IS_TEST },
      to: { path: '^src/renderer/features/', pathNot: '^src/renderer/features/$1/' }
    },
    {
      name: 'below-features',
      severity: 'error',
      comment: 'Components, model and stores know no feature',
      from: { path: '^src/renderer/(components|model|stores|connection|i18n|theme)/', pathNot: IS_TEST },
      to: { path: '^src/renderer/features/' }
    },
    {
      name: 'stores-know-no-components',
      severity: 'error',
      from: { path: '^src/renderer/(stores|connection)/', pathNot: IS_TEST },
      to: { path: '^src/renderer/components/' }
    }
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] }
  }
}
