import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Options for Node that shift the clock of a whole process. @param folder for what it loads first */
export function shiftClock(folder: string, hours: number): string[] {
  const file = join(folder, `clock${hours}.cjs`);
  writeFileSync(
    file,
    `const RealDate = Date;
     const now = () => RealDate.now() + ${hours} * 3600000;
     globalThis.Date = class extends RealDate {
       constructor(...given) { super(...(given.length ? given : [now()])); }
       static now() { return now(); }
     };`,
  );
  return ['--require', file];
}
