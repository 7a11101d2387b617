// Root of `npm run import`: wires the command line, the hub and the files.
import { createHubClient } from './sync/hubClient';
import { hubFailureText } from './xlsx/describeImport';
import { importFiles } from './xlsx/importFiles';
import { IMPORT_TEXTS } from './xlsx/importTexts';
import { misuseText } from './xlsx/misuseText';
import { parseImportOptions } from './xlsx/parseImportOptions';
import { chosenLanguage } from './xlsx/parseOptions';
import { signIn } from './xlsx/signIn';

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
  const token = given ? ({ kind: 'ok', value: given } as const) : await signIn(origin, user ?? '');
  if (token.kind !== 'ok') {
    console.error(hubFailureText(token, origin, language));
    process.exitCode = 1;
    return;
  }
  process.exitCode = await importFiles(wish, {
    client: createHubClient({
      origin,
      token: () => Promise.resolve(token.value),
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
