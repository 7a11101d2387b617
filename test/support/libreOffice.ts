import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const MACROS = join(__dirname, '../fixtures/libreoffice');

/** LibreOffice without a window, with a profile of its own that goes with the folder. */
export interface LibreOffice {
  /** Converts a file; the new one stands in the folder. @param filter as `soffice --convert-to` takes it */
  readonly convert: (file: string, filter: string) => string;
  /** How many rows stand still on each sheet when the file is opened. */
  readonly frozenRows: (file: string) => Record<string, number>;
  /** The pixels of those of a PDF's pages that say something, counted by colour: `#9AD0B0`. Lines keep their own. */
  readonly coloursOf: (pdf: string, saying: string) => ReadonlyMap<string, number>;
}

export function openLibreOffice(folder: string): LibreOffice {
  const profile = join(folder, 'profile');
  const office = (...line: readonly string[]) =>
    run('soffice', [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--norestore', ...line]);
  return {
    convert: (file, filter) => {
      const out = join(folder, 'converted');
      office('--convert-to', filter, '--outdir', out, file);
      return join(out, `${basename(file, extname(file))}.${filter.split(':')[0]}`);
    },
    frozenRows: (file) => {
      // A first start makes the profile, and empties its macros.
      office('--convert-to', 'fods', '--outdir', join(folder, 'first'), file);
      cpSync(MACROS, join(profile, 'user/basic/Standard'), { recursive: true });
      const answer = join(folder, 'frozen.txt');
      office(`macro:///Standard.View.FrozenRows(${pathToFileURL(file).href},${answer})`);
      const lines = readFileSync(answer, 'utf8').trim().split('\n');
      return Object.fromEntries<number>(
        lines.map((line) => line.split('=')).map(([sheet = '', rows]): [string, number] => [sheet, Number(rows)]),
      );
    },
    coloursOf: (pdf, saying) => {
      const texts = run('pdftotext', [pdf, '-']).split('\f');
      const pages = texts.flatMap((text, index) => (text.includes(saying) ? [String(index + 1)] : []));
      return countColours(
        pages.map((page) => {
          const picture = join(folder, 'page');
          run('pdftoppm', ['-r', '60', '-aaVector', 'no', '-f', page, '-l', page, '-singlefile', pdf, picture]);
          return readFileSync(`${picture}.ppm`);
        }),
      );
    },
  };
}

function run(program: string, line: readonly string[]): string {
  try {
    return execFileSync(program, line, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], timeout: 60_000 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new Error(`${program} is not installed: this check needs libreoffice-calc and poppler-utils`, {
      cause: error,
    });
  }
}

/** `P6 width height 255`, then three bytes a pixel. */
function countColours(pictures: readonly Buffer[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const picture of pictures) {
    const [head] = /^P6\s+\d+\s+\d+\s+255\s/.exec(picture.toString('latin1', 0, 40))!;
    for (let at = head.length; at < picture.length; at += 3) {
      const colour = `#${picture.toString('hex', at, at + 3).toUpperCase()}`;
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
  }
  return counts;
}
