import type { ActRecord } from '../../commands/actRecord';
import type { Failure, SessionState } from '../../commands/state';
import type { Language } from '../../core/language';
import type { SignInState } from '../../identity/signIn';

/** The program and what it runs in. */
export interface Program {
  readonly addInVersion: string;
  readonly office: {
    readonly host: string;
    readonly platform: string;
    readonly version: string;
    readonly language: string;
    readonly sets: Readonly<Record<string, string | null>>;
  };
  readonly browser: string;
  readonly origin: string;
}

interface Facts {
  readonly program: Program;
  readonly language: Language;
  readonly state: SessionState;
  readonly records: readonly ActRecord[];
  readonly signIn: SignInState;
  /** The code of what failed just now; `null`: nothing. */
  readonly fault: string | null;
  readonly at: Date;
}

/**
 * What helps those who help, as lines of text. Only what is named here is told: kinds, counts, times and versions; no
 * token, no name, id or address of a person, no sheet, cell, note or source, and no words of the hub's or of Excel's,
 * which may hold any of them.
 */
export function diagnosticsOf({ program, language, state, records, signIn, fault, at }: Facts): string {
  const failed = records.findLast(({ outcome }) => typeof outcome === 'object');
  return [
    section('Add-in', {
      version: word(program.addInVersion),
      at: at.toISOString(),
      language,
      browser: program.browser,
    }),
    section('Office', officeLines(program)),
    section('Hub', hubLines(program, state)),
    section('Account', {
      'signed in': signIn.account ? 'yes' : `no (${signIn.fault ?? 'not known yet'})`,
      role: state.me?.role ?? 'not known',
      'own units': state.me?.units.length ?? 0,
    }),
    section('Workbook', workbookLines(state)),
    ...(fault ? [`Fault just now: ${fault}`] : []),
    ...(failed ? [`Last failure ${failed.at.toISOString()} ${outcomeWord(failed.outcome)}`] : []),
    'Last acts',
    ...records.map(recordLine),
  ].join('\n');
}

type Lines = Readonly<Record<string, string | number>>;

function officeLines({ office }: Program): Lines {
  return {
    host: [office.host, office.platform, office.version].map(word).join(' '),
    language: word(office.language),
    sets: Object.entries(office.sets)
      .map(([name, version]) => `${name} ${version === null ? '–' : word(version)}`)
      .join(', '),
  };
}

function hubLines({ origin }: Program, { healthAnswer, offlineSince, model, news }: SessionState): Lines {
  const { health = null, at, milliseconds } = healthAnswer ?? {};
  return {
    address: bareOrigin(origin),
    health: health ? `${word(health.status)} ${word(health.version)} ${word(health.store)}` : 'no answer',
    ...(at ? { asked: `${at.toISOString()} ${milliseconds} ms` } : {}),
    'not answering since': offlineSince?.toISOString() ?? '–',
    rounds: model?.rounds.length ?? 0,
    news: news ? `${news.mine} own, ${news.others} others` : 'none',
  };
}

function workbookLines(state: SessionState): Lines {
  const { registers, round, report } = state;
  return {
    state: state.workbook,
    round: round ? `known, ${round.closed ? 'closed' : 'open'}` : state.roundId === null ? 'none' : 'not known',
    'units with a form': state.units.length,
    'bound ranges': `${state.bindings.length}, broken ${state.bindings.filter(({ isWhole }) => !isWhole).length}`,
    'last sync': state.lastSyncAt && !Number.isNaN(state.lastSyncAt.getTime()) ? state.lastSyncAt.toISOString() : '–',
    'sent, received, refused, left alone': report
      ? [report.sent, report.received, report.refused.length, report.leftAlone].join(', ')
      : '–',
    unsent: state.unsent,
    conflicts: state.conflicts.length,
    problems: counted(state.problems.map(({ kind }) => kind)),
    'coloured without a word': state.fills.length,
    suggestions: state.suggestions.length,
    'old evidence': state.oldEvidence.length,
    'in registers: conflicts, problems, refused, removed': [
      registers.conflicts.length,
      registers.problems.length,
      registers.refused.length,
      registers.removals.length,
    ].join(', '),
  };
}

function recordLine({ act, at, milliseconds, outcome }: ActRecord): string {
  return `  ${at.toISOString()} ${act} ${milliseconds} ms ${outcomeWord(outcome)}`;
}

function outcomeWord(outcome: ActRecord['outcome']): string {
  return typeof outcome === 'string' ? outcome : failureWord(outcome);
}

/** A failure by its kind and code alone. */
export function failureWord(failure: Failure): string {
  if (failure.kind === 'hub') return `hub ${failure.problem.status} ${word(failure.problem.code)}`;
  return failure.kind === 'excel' ? `excel ${failure.code}` : failure.kind;
}

function counted(kinds: readonly string[]): string {
  const countsByKind = new Map(kinds.map((kind) => [kind, kinds.filter((one) => one === kind).length]));
  return [...countsByKind].map(([kind, count]) => `${kind} ${count}`).join(', ') || '0';
}

/** What should be one short word, told only where it is. */
function word(text: string): string {
  return /^[\w.+-]{1,40}$/.test(text) ? text : '?';
}

/** Without a name or password, and without a path. */
function bareOrigin(origin: string): string {
  try {
    return new URL(origin).origin;
  } catch {
    return '?';
  }
}

function section(title: string, lines: Lines): string {
  return [title, ...Object.entries(lines).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
}
