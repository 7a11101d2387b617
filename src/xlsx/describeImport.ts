import { unitById } from '../core/catalogue/units';
import type { Language } from '../core/language';
import { levelWord } from '../core/level';
import type { MergeField } from '../core/merge';
import type { Round } from '../core/round';
import type { Conflict } from '../sync/conflictsIn';
import type { Problem } from '../sync/protocol';
import { refusalText } from '../sync/refusalText';
import { bindingRefusalText } from '../workbook/binding/bindingRefusalText';
import { problemText } from '../workbook/problemText';
import { swedishTime } from '../workbook/swedishTime';
import type { ImportOutcome } from './importAnswers';
import { IMPORT_TEXTS, type FileFailure } from './importTexts';
import { cellOf, type Answers } from './readAnswers';

/** What became of one file: what was sent, and everything left for a person, by cell. */
export function describeImport(
  { file, answers, round, outcome }: { file: string; answers: Answers; round: Round; outcome: ImportOutcome },
  { language, dryRun }: { language: Language; dryRun: boolean },
): string[] {
  const texts = IMPORT_TEXTS[language];
  const { sent, refused, conflicts, unsettled } = outcome;
  const units = answers.units.map((unit) => unitById(unit).name).join(', ');
  const left = [
    ...answers.problems.map((problem) => ({
      cell: problem.sheet && `${problem.sheet}!${problem.address}`,
      text: problemText(problem, language),
    })),
    ...conflicts.map((conflict) => ({
      cell: cellOf(answers, conflict.place, conflict.field),
      text: conflictText(conflict, language),
    })),
    ...refused.map((refusal) => ({
      cell: cellOf(answers, refusal, 'note'),
      text: texts.refused(refusalText(refusal.reason, language)),
    })),
  ];
  return [
    texts.header(file, units, round.title),
    `  ${dryRun ? texts.wouldSend(sent.length) : texts.sent(sent.length)}`,
    ...left.map(({ cell, text }) => `  ${cell && `${cell}: `}${text}`),
    ...(unsettled ? [`  ${texts.unsettled(unsettled)}`] : []),
  ];
}

/** Whether something in a file waits for a person. */
export function isLeft({ problems }: Answers, { conflicts, refused, unsettled }: ImportOutcome): boolean {
  return problems.length + conflicts.length + refused.length + unsettled > 0;
}

function conflictText({ field, mine, theirs }: Conflict, language: Language): string {
  const { conflict, fields, nothing } = IMPORT_TEXTS[language];
  const say = (side: { readonly [F in MergeField]: Conflict['theirs'][F] }) =>
    field === 'level' ? levelWord(side.level) : side[field] || nothing;
  return conflict(fields[field], say(mine), say(theirs), theirs.changedBy, swedishTime(new Date(theirs.changedAt)));
}

/** Why nothing of a file was sent. */
export function failureText(failure: FileFailure, language: Language): string {
  const texts = IMPORT_TEXTS[language];
  if (typeof failure === 'string') return texts.unusable[failure];
  switch (failure.kind) {
    case 'noTables':
      return texts.noTables;
    case 'noSheet':
      return texts.noSheet(failure.sheet);
    case 'refused':
      return bindingRefusalText(failure.refusal, language);
    case 'mixedRounds':
      return texts.mixedRounds(failure.rounds.join(', '));
    case 'otherRound':
      return texts.otherRound(failure.round, failure.wished);
    case 'unknownRound':
      return texts.unknownRound(failure.round);
  }
}

/** Why the hub is of no help: it is away, it doesn't know who asks, or it says no. */
export function hubFailureText(
  failure: { kind: 'offline' } | { kind: 'unknown' } | { kind: 'problem'; problem: Problem },
  hub: string,
  language: Language,
): string {
  const texts = IMPORT_TEXTS[language];
  if (failure.kind === 'offline') return texts.offline(hub);
  if (failure.kind === 'unknown') return texts.notSignedIn;
  const { code, detail, status } = failure.problem;
  if (code === 'strangeAnswer') return texts.strangeAnswer;
  return status === 401 ? texts.notSignedIn : detail;
}
