/** How a backup or a restore went. */
export type ToolOutcome =
  | { kind: 'backedUp' | 'restored'; file: string; rows: number }
  | { kind: 'unwritable' | 'unreadable' | 'damaged' | 'newer'; file: string; reason: string }
  | { kind: 'hasData' }
  | { kind: 'storeAway'; reason: string };

/** One line: Swedish, then English. */
export function toolText(outcome: ToolOutcome): string {
  return sentences(outcome).join(' / ');
}

export const USAGE = [
  'Användning: hub [serve] | hub backup --out FIL | hub restore --from FIL [--replace].',
  'Usage: hub [serve] | hub backup --out FILE | hub restore --from FILE [--replace].',
].join(' / ');

function sentences(outcome: ToolOutcome): [string, string] {
  switch (outcome.kind) {
    case 'backedUp':
      return [
        `Säkerhetskopian ligger i ${outcome.file}: ${outcome.rows} rader.`,
        `The backup is in ${outcome.file}: ${outcome.rows} rows.`,
      ];
    case 'restored':
      return [
        `Lagret är återställt från ${outcome.file}: ${outcome.rows} rader.`,
        `The store is restored from ${outcome.file}: ${outcome.rows} rows.`,
      ];
    case 'unwritable':
      return [
        `Säkerhetskopian kan inte skrivas i ${outcome.file} (${outcome.reason}).`,
        `The backup can't be written to ${outcome.file} (${outcome.reason}).`,
      ];
    case 'unreadable':
      return [
        `Filen ${outcome.file} kan inte läsas (${outcome.reason}). Inget har ändrats.`,
        `The file ${outcome.file} can't be read (${outcome.reason}). Nothing was changed.`,
      ];
    case 'damaged':
      return [
        `Filen ${outcome.file} är ingen hel säkerhetskopia av hubben (${outcome.reason}). Inget har ändrats.`,
        `The file ${outcome.file} is no whole backup of the hub (${outcome.reason}). Nothing was changed.`,
      ];
    case 'newer':
      return [
        `Säkerhetskopian ${outcome.file} är gjord av en nyare hubb (${outcome.reason}): återställ med den versionen. Inget har ändrats.`,
        `The backup ${outcome.file} was made by a newer hub (${outcome.reason}): restore with that version. Nothing was changed.`,
      ];
    case 'hasData':
      return [
        'Lagret innehåller redan data: ge --replace om allt ska ersättas med säkerhetskopian. Inget har ändrats.',
        'The store holds data already: give --replace if the backup is to replace all of it. Nothing was changed.',
      ];
    case 'storeAway':
      return [
        `Lagret svarar inte, eller kan inte skrivas (${outcome.reason}). Inget har ändrats i det; försök igen.`,
        `The store does not answer, or can't be written (${outcome.reason}). Nothing was changed in it; try again.`,
      ];
  }
}
