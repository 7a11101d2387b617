import type { Language } from '../core/language';
import type { Reply } from '../sync/callHub';
import type { HubClient } from '../sync/hubClient';
import { describeImport, failureText, hubFailureText, isLeft } from './describeImport';
import { findRound, importAnswers, type HubAtHand } from './importAnswers';
import type { ImportWish } from './parseImportOptions';
import { readAnswers } from './readAnswers';
import { readFile } from './readFile';

/** 0: all is well. 1: something could not be used. 2: sent, and something is left for a person. */
export type ExitCode = 0 | 1 | 2;

export interface ImportSurroundings {
  readonly client: HubClient;
  readonly language: Language;
  readonly newId: () => string;
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
}

/** Imports one file after the other; one that can't be used doesn't stop the others, and all is safe to repeat. */
export async function importFiles(wish: ImportWish, surroundings: ImportSurroundings): Promise<ExitCode> {
  const { client, language, complain } = surroundings;
  const hub = await meetHub(client);
  if (hub.kind !== 'ok') {
    complain(hubFailureText(hub, wish.hub, language));
    return 1;
  }
  const codes: ExitCode[] = [];
  for (const file of wish.files) codes.push(await importFile(file, wish, hub.value, surroundings));
  return codes.includes(1) ? 1 : codes.includes(2) ? 2 : 0;
}

async function meetHub(client: HubClient): Promise<Reply<HubAtHand>> {
  const [me, model] = await Promise.all([client.me(), client.model()]);
  if (me.kind !== 'ok') return me;
  if (model.kind !== 'ok') return model;
  return { kind: 'ok', value: { client, me: me.value, model: model.value } };
}

async function importFile(
  file: string,
  { binding, round: wished, dryRun, hub: origin }: ImportWish,
  hub: HubAtHand,
  { language, newId, print, complain }: ImportSurroundings,
): Promise<ExitCode> {
  const giveUp = (sentence: string): ExitCode => {
    complain(`${file}: ${sentence}`);
    return 1;
  };
  const book = await readFile(file);
  if (typeof book === 'string') return giveUp(failureText(book, language));
  const answers = readAnswers(book, binding);
  if (answers.kind !== 'answers') return giveUp(failureText(answers, language));
  const found = findRound(answers, wished, hub.model);
  if (found.kind !== 'round') return giveUp(failureText(found, language));
  const { round } = found;
  const imported = await importAnswers(answers, round, hub, { dryRun, newId });
  if (imported.kind !== 'ok') return giveUp(hubFailureText(imported, origin, language));
  const outcome = imported.value;
  describeImport({ file, answers, round, outcome }, { language, dryRun }).forEach(print);
  return isLeft(answers, outcome) ? 2 : 0;
}
