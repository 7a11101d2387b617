// Root of `npm run import`: wires the command line, the hub and the files.
import { developmentToken } from './sync/developmentToken';
import { createHubClient } from './sync/hubClient';
import { importFiles } from './xlsx/importFiles';
import { IMPORT_TEXTS } from './xlsx/importTexts';
import { misuseText } from './xlsx/misuseText';
import { parseImportOptions } from './xlsx/parseImportOptions';
import { chosenLanguage } from './xlsx/parseOptions';

async function importFromLine(line: readonly string[]): Promise<void> {
  const language = chosenLanguage(line, process.env);
  const texts = IMPORT_TEXTS[language];
  const given = process.env['LS_TOKEN'];
  const wish = parseImportOptions(line, Boolean(given));
  if (wish.kind !== 'import') {
    console.error(`${misuseText(wish, language)}\n${texts.usage}`);
    process.exitCode = 1;
    return;
  }
  const { hub: origin, user } = wish;
  let token: Promise<string> | null = given ? Promise.resolve(given) : null;
  process.exitCode = await importFiles(wish, {
    client: createHubClient({
      origin,
      token: () => (token ??= developmentToken(origin, user ?? '')),
      language: () => language,
      fetch,
    }),
    language,
    newId: () => crypto.randomUUID(),
    print: (text) => console.log(text),
    complain: (text) => console.error(text),
  });
}

void importFromLine(process.argv.slice(2));
