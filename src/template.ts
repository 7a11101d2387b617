// Root of `npm run template`: wires the command line, the rounds that the product ships with, the workbook and the disk.
import { writeFile } from 'node:fs/promises';
import { firstSeed } from './hub/seed/firstSeed';
import { swedishTime } from './workbook/swedishTime';
import { chooseRound } from './xlsx/chooseRound';
import { makeTemplate } from './xlsx/makeTemplate';
import { misuseText } from './xlsx/misuseText';
import { chosenLanguage } from './xlsx/parseOptions';
import { parseTemplateOptions } from './xlsx/parseTemplateOptions';
import { templateContents } from './xlsx/templateContents';
import { TEMPLATE_TEXTS } from './xlsx/templateTexts';
import { writeBook } from './xlsx/writeBook';

async function template(line: readonly string[]): Promise<void> {
  const language = chosenLanguage(line, process.env);
  const texts = TEMPLATE_TEXTS[language];
  const wish = parseTemplateOptions(line);
  if (wish.kind !== 'template') return giveUp(`${misuseText(wish, language)}\n${texts.usage}`);
  const { out, units } = wish;
  const { rounds, claims } = firstSeed([]);
  const { isKnown, ...chosen } = chooseRound(rounds, wish.round);
  const now = new Date();
  const fetchedAt = `${swedishTime(now)} till en fil, utan hubb`;
  const besides = { units, claims, asOf: now.toISOString(), fetchedAt, year: now.getFullYear() };
  const book = makeTemplate(templateContents(chosen, rounds, besides), chosen.entries);
  const failure = await writeNew(out, await writeBook(book));
  if (failure !== null) return giveUp(failure === 'EEXIST' ? texts.stands(out) : texts.notWritten(out, failure));
  if (!isKnown) console.log(texts.newRound(chosen.round.id));
  console.log(texts.written(out, units.length, chosen.round.title));
}

/** A file that stands may be one that somebody has filled in. @returns the system's code where it can't be written */
async function writeNew(file: string, bytes: Uint8Array): Promise<string | null> {
  try {
    await writeFile(file, bytes, { flag: 'wx' });
    return null;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? String(error);
  }
}

function giveUp(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}

void template(process.argv.slice(2));
