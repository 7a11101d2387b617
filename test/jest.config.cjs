const { availableParallelism } = require('node:os');

/** All tests. `npm test` builds first: the suites of the add-in and the workbench run what ships, out of dist/. */
module.exports = {
  rootDir: '..',
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
  transform: {
    '^.+\\.m?[jt]sx?$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } },
    ],
  },
  transformIgnorePatterns: ['/node_modules/(?!(jose|hucre)/)'],
  // No test measures time: this only ends what hangs, also where the machine is slow.
  testTimeout: 120_000,
  // Suites wait for browsers, databases and processes of their own: two at once also where there are two cores.
  maxWorkers: Math.max(2, availableParallelism() - 1),
};
