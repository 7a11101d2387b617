import { said, sameRow } from '../../core/registers/registerRow';
import { SOURCE_ROWS } from '../../core/registers/sourceRows';
import type { StandingRegister, StandingRow } from './readRegister';
import { baseFields, type RegisterBase } from './registerBase';

/**
 * The keys of rows that have none of their own yet, by their place on the sheet. A row of the sources is known by what it
 * says, and so is one that was synced and lost its key; any other is new, and so is a copy: of rows with the same key,
 * the one that says what was last synced keeps it, or else the first.
 */
export function assignKeys(
  { register, rows }: StandingRegister,
  base: RegisterBase,
  newId: () => string,
): ReadonlyMap<number, string> {
  const filled = rows.filter((row) => !row.isBlank);
  const owners = ownersOf(filled, base);
  const taken = new Set(owners.keys());
  const claim = (keys: readonly string[]) => {
    const key = keys.find((one) => !taken.has(one)) ?? newId();
    taken.add(key);
    return key;
  };
  return new Map(
    filled
      .filter((row) => owners.get(row.key) !== row)
      .map((row): [number, string] => {
        const ofSource = SOURCE_ROWS[register.id].filter(
          ({ fields }) =>
            register.recognisedBy.length > 0 &&
            register.recognisedBy.every((id) => said(fields, id) === said(row.fields, id)),
        );
        const synced = [...base.records].filter(([, { fields }]) => sameRow(register, fields, row.fields));
        // A copy stands beside its original, which keeps its key: only what nobody has is claimed.
        return [row.row, claim([...ofSource.map(({ id }) => id), ...synced.map(([key]) => key)])];
      }),
  );
}

function ownersOf(filled: readonly StandingRow[], base: RegisterBase): ReadonlyMap<string, StandingRow> {
  const owners = new Map<string, StandingRow>();
  for (const row of filled) {
    if (row.key === '') continue;
    const owner = owners.get(row.key);
    const isAsSynced = (one: StandingRow) => sameRow(base.register, baseFields(base, row.key), one.fields);
    if (!owner || (isAsSynced(row) && !isAsSynced(owner))) owners.set(row.key, row);
  }
  return owners;
}
