import fc from 'fast-check';
import { fieldFaultText } from '../../../src/core/registers/fieldFaultText';
import { fieldWords } from '../../../src/core/registers/fieldWords';
import { readField } from '../../../src/core/registers/readField';
import { missingFields, said } from '../../../src/core/registers/registerRow';
import { fieldById, registerById, REGISTERS, type RegisterId } from '../../../src/core/registers/registers';
import { SOURCE_ROWS } from '../../../src/core/registers/sourceRows';
import { readRegisterCell, registerContent } from '../../../src/workbook/registers/registerCell';
import { heldValue } from '../../../src/workbook/safeText';

const field = (register: RegisterId, id: string) => fieldById(registerById(register), id);
const read = (register: RegisterId, id: string, written: string) => {
  const reading = readField(field(register, id), written);
  return reading.kind === 'value' ? reading.value : { fault: reading.fault };
};

test.each([
  ['actions', 'unit', 'Skåne', 'skane'],
  ['actions', 'unit', ' region skåne ', 'skane'],
  ['actions', 'unit', 'Atlantis', { fault: 'unknownUnit' }],
  ['actions', 'area', '2', '2'],
  ['actions', 'area', '9', { fault: 'unknownArea' }],
  ['challenges', 'area', 'okänt – källan anger inget', 'unknown'],
  ['actions', 'due', '2026-12-01', '2026-12-01'],
  ['actions', 'due', '2028-02-29', '2028-02-29'],
  ['actions', 'due', '2026-02-29', { fault: 'noDate' }],
  ['actions', 'due', '1905-07-18', { fault: 'noDate' }],
  ['actions', 'due', 'snart', { fault: 'noDate' }],
  ['initiatives', 'published', 'datum saknas i källan', 'unknown'],
  ['initiatives', 'line', '1 204,50', '1204.5'],
  ['initiatives', 'line', 'många', { fault: 'noNumber' }],
  ['initiatives', 'objective2024', '1.1 Med vilken titel som helst; 1.4', '1.1;1.4'],
  ['initiatives', 'objective2024', '9.9', { fault: 'unknownObjective' }],
  ['documents', 'status', 'beslutat', 'adopted'],
  ['documents', 'status', 'Adopted', 'adopted'],
  ['documents', 'status', 'kanske', { fault: 'unknownChoice' }],
  ['actions', 'measure', 'x'.repeat(2000), 'x'.repeat(2000)],
  ['actions', 'measure', 'x'.repeat(2001), { fault: 'tooLong' }],
  ['actions', 'measure', '  ', ''],
] as const)('%s, %s: "%s"', (register, id, written, expected) => {
  expect(read(register, id, written)).toEqual(expected);
});

describe('what is kept of a field', () => {
  const kept = REGISTERS.flatMap(({ id, fields }) =>
    fields.flatMap((one) =>
      [...new Set(SOURCE_ROWS[id].map((row) => said(row.fields, one.id)))].map((value) => ({ one, value })),
    ),
  );

  test('is read as itself from its words, in both languages, and from its cell', () => {
    expect(kept.length).toBeGreaterThan(200);
    for (const { one, value } of kept) {
      for (const language of ['sv', 'en'] as const)
        expect(readField(one, fieldWords(one, value, language))).toEqual({ kind: 'value', value });
      expect(readRegisterCell(one, heldValue(registerContent(one, value)))).toEqual({ kind: 'value', value });
    }
  });

  test('is read as itself, whatever was written', () => {
    const fields = REGISTERS.flatMap((register) => register.fields);
    fc.assert(
      fc.property(fc.constantFrom(...fields), fc.string({ unit: 'binary', maxLength: 60 }), (one, written) => {
        const reading = readField(one, written);
        if (reading.kind === 'value') expect(readField(one, reading.value)).toEqual(reading);
      }),
    );
  });

  test('comes out of a cell as it went in: days', () => {
    const due = field('actions', 'due');
    fc.assert(
      fc.property(fc.date({ min: new Date('1990-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }), (day) => {
        const value = day.toISOString().slice(0, 10);
        expect(readRegisterCell(due, registerContent(due, value))).toEqual({ kind: 'value', value });
      }),
    );
  });
});

test('a fault says what was written and what to write instead, in both languages', () => {
  expect(fieldFaultText(field('actions', 'measure'), 'tooLong', 'x'.repeat(3000), 'sv')).toBe(
    `”${'x'.repeat(40)}…” är för långt: Åtgärd får ha högst 2000 tecken.`,
  );
  expect(fieldFaultText(field('documents', 'scope'), 'unknownChoice', 'allt', 'en')).toBe(
    '“allt” can’t be chosen. Write one of: The region, The whole sjukvårdsregion.',
  );
});

describe.each(REGISTERS)('the register $id', (register) => {
  test('has a unit, a text that names its rows, and headings that no two columns share', () => {
    const required = register.fields.filter((one) => one.required).map(({ form }) => form.kind);
    expect(required).toEqual(expect.arrayContaining(['unit', 'text']));
    for (const language of ['sv', 'en'] as const) {
      const headings = register.fields.map(({ heading }) => heading[language].toLowerCase());
      expect(new Set(headings).size).toBe(headings.length);
    }
    for (const id of register.recognisedBy) expect(register.fields.map((one) => one.id)).toContain(id);
  });

  test('has the sources’ rows whole, each under a key of its own', () => {
    const rows = SOURCE_ROWS[register.id];
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    for (const { id, fields } of rows) {
      expect(id).toMatch(/^[A-Za-z0-9-]{8,64}$/);
      expect(missingFields(register, fields)).toEqual([]);
      for (const one of Object.keys(fields)) expect(register.fields.map((known) => known.id)).toContain(one);
    }
  });
});
