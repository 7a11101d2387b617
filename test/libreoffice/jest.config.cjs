/** `npm run check:libreoffice`: what files look like to a reader without Excel. It needs LibreOffice, and fails without. */
module.exports = {
  ...require('../jest.config.cjs'),
  rootDir: '../..',
  testMatch: ['<rootDir>/test/libreoffice/**/*.check.ts'],
  testTimeout: 120_000,
};
