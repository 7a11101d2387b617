import { sourceNames } from '../../core/catalogue/sources';
import { unitById } from '../../core/catalogue/units';
import { compareClaims, type ComparedClaims, type DocumentClaim } from '../../core/governingDocuments';
import { cellAddress } from '../address';
import { SHEETS, TABLES } from '../layout';
import { HEADING_INK, MUTED_FONT, UNKNOWN_INK } from '../palette';
import type { CellValue } from '../port';
import { safeText } from '../safeText';
import { linesFrom, type WantedSheet } from './wantedSheet';

const HEADINGS = [
  'Sjukvårdsregion',
  'Region',
  'Första tabellen säger',
  'Rad i första',
  'Andra tabellen säger',
  'Rad i andra',
  'Källorna',
  'Att tänka på',
];
const PRINTINGS = ['000/1', '000/2'];
const HEADINGS_ROW = 3;

const AGREEMENT = {
  silent: 'Ingen uppgift',
  agree: 'Säger samma sak',
  disagree: 'OENSE – båda uppgifterna står kvar tills någon avgör',
} as const;

/** What the sources say of the regions' governing documents, both printings side by side. */
export function layOutDocumentsSheet(claims: readonly DocumentClaim[]): WantedSheet {
  const compared = compareClaims(claims);
  const rows = compared.map(claimRow);
  return {
    name: SHEETS.documents,
    lines: linesFrom(TABLES.documents, 'A1', [
      'Styrdokument i regionerna – vad källorna säger',
      `Källa: ${sourceNames(['000'], 'sv')}, som trycker tabellen två gånger; radnummer i dokumentet.`,
    ]),
    tables: [{ name: TABLES.documents, at: cellAddress(HEADINGS_ROW, 0), headings: HEADINGS, rows, keys: [1] }],
    form: {
      styles: [
        { address: 'A1', style: { bold: true, size: 16 } },
        { address: 'A2', style: { fontColour: MUTED_FONT } },
        { address: 'A4:H4', style: { ink: HEADING_INK, bold: true, wrap: true } },
        { address: `A5:H${4 + rows.length}`, style: { wrap: true } },
        ...compared.flatMap(({ agreement }, index) =>
          agreement === 'disagree'
            ? [{ address: `C${5 + index}:G${5 + index}`, style: { ink: UNKNOWN_INK, bold: true } }]
            : [],
        ),
      ],
      columnWidths: [150, 150, 210, 36, 210, 36, 150, 210],
      rowHeights: [{ row: HEADINGS_ROW, height: 32 }],
      frozenRows: HEADINGS_ROW + 1,
    },
  };
}

function claimRow({ unit, claims, agreement, mayCoverGroup }: ComparedClaims): CellValue[] {
  const region = unitById(unit);
  const printed = PRINTINGS.flatMap((claimant): CellValue[] => {
    const claim = claims.find((one) => one.claimant === claimant);
    return [safeText(claim?.words ?? ''), claim?.line ?? ''];
  });
  const group = region.careRegion === null ? '' : unitById(region.careRegion).name;
  const caveat = mayCoverGroup
    ? 'Står på gruppens första rad och kan ha gällt hela sjukvårdsregionen; källan säger inte vilket.'
    : '';
  return [group, region.name, ...printed, AGREEMENT[agreement], caveat];
}
