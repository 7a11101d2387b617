import { openFixture, type OpenFixture } from './openFixture';

let fixture: OpenFixture;
beforeAll(async () => {
  fixture = await openFixture();
});
afterAll(() => fixture.close());

// Office: "Gets the culture name in the format languagecode2-country/regioncode2 (e.g., "zh-cn" or "en-us"). This is based
// on current system settings." "Gets the string used as the decimal separator for numeric values." "... used to separate
// groups of digits to the left of the decimal for numeric values." Swedish by the Unicode CLDR: a comma, and U+00A0.
test('cultureInfo tells how a Swedish system writes numbers', async () => {
  const told = await fixture.run(async (context) => {
    const { cultureInfo } = context.application;
    cultureInfo.load('name');
    cultureInfo.numberFormat.load('numberDecimalSeparator, numberGroupSeparator');
    await context.sync();
    const { numberDecimalSeparator, numberGroupSeparator } = cultureInfo.numberFormat;
    return { name: cultureInfo.name, numberDecimalSeparator, numberGroupSeparator };
  });
  expect(told).toEqual({ name: 'sv-se', numberDecimalSeparator: ',', numberGroupSeparator: '\u00a0' });
});
