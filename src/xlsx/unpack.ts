import { strFromU8, unzipSync, zipSync, type UnzipFileInfo } from 'fflate';

/** Why a file can't be read. */
export type Unusable =
  'missing' | 'unreadable' | 'empty' | 'tooLarge' | 'notExcel' | 'oldExcel' | 'otherFormat' | 'password' | 'damaged';

/** Bytes, packed and unpacked: a matrix of 8 × 4 has no use for more, and a small file can unpack to gigabytes. */
export const LIMITS = { packed: 50 * 1024 * 1024, unpacked: 200 * 1024 * 1024 } as const;

/** The parts that hold cells. Pictures, charts, comments, macros and links stay packed: nothing in them can trip a reader. */
const NEEDED =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(workbook|sharedStrings|styles)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/(worksheets|tables)\/.*)$/i;

/** The file's parts with cells, packed anew for a reader; or what kind of file it is instead. */
export function unpack(bytes: Uint8Array): Uint8Array | Unusable {
  if (bytes.length === 0) return 'empty';
  if (bytes.length > LIMITS.packed) return 'tooLarge';
  if (startsWith(bytes, OLE)) return holds(bytes, ENCRYPTED) ? 'password' : 'oldExcel';
  if (!startsWith(bytes, ZIP)) return 'notExcel';
  const names: string[] = [];
  let unpacked = 0;
  const isNeeded = ({ name, originalSize }: UnzipFileInfo) => {
    names.push(name);
    if (!NEEDED.test(name)) return false;
    unpacked += originalSize;
    return unpacked <= LIMITS.unpacked;
  };
  try {
    const parts = unzipSync(bytes, { filter: isNeeded });
    if (unpacked > LIMITS.unpacked) return 'tooLarge';
    if (!names.includes('xl/workbook.xml')) return names.includes('[Content_Types].xml') ? 'otherFormat' : 'notExcel';
    return zipSync(parts, { level: 0 });
  } catch {
    return 'damaged';
  }
}

/** Which of a workbook's sheets hold cells, in their order: chart sheets and old macro sheets have none. */
export function sheetsWithCells(packed: Uint8Array): boolean[] {
  const parts = unzipSync(packed, { filter: ({ name }) => /workbook\.xml(\.rels)?$/i.test(name) });
  const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const worksheets = new Set(
    [...text('xl/_rels/workbook.xml.rels').matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)]
      .filter(([tag]) => /Type="[^"]*\/worksheet"/.test(tag))
      .map(([tag]) => /\sId="([^"]*)"/.exec(tag)?.[1]),
  );
  return [...text('xl/workbook.xml').matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)].map(([tag]) =>
    worksheets.has(/\s\w+:id="([^"]*)"/.exec(tag)?.[1]),
  );
}

const ZIP = [0x50, 0x4b];
/** The container of the formats before 2007, and of every file with a password. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const ENCRYPTED = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function holds(bytes: Uint8Array, part: readonly number[]): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(Buffer.from(part));
}
