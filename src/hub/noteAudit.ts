import { said } from '../core/registers/registerRow';
import type { RegisterId } from '../core/registers/registers';
import type { Method } from '../core/method';
import type { Round } from '../core/round';
import type { AuditFact, AuditFactName } from '../sync/audit';
import type { ListedMember } from '../sync/members';
import type { PushAnswer } from '../sync/protocol';
import type { RegisterPushAnswer } from '../sync/registerProtocol';
import type { AuditNote } from './store/store';

type Values = Partial<Record<AuditFactName, string>>;

/** What an answered push leaves in the trail: how many, where and in which round; never what was written. */
export function notePush(round: string, { applied, conflicts, refused }: Omit<PushAnswer, 'cursor'>): AuditNote {
  const units = new Set([...applied, ...conflicts, ...refused].map(({ unit }) => unit));
  return {
    act: applied.length ? 'pushAccepted' : 'pushRefused',
    about: round,
    facts: factsOf({
      units: [...units].join(' '),
      applied: String(applied.length),
      conflicts: String(conflicts.length),
      refused: String(refused.length),
    }),
  };
}

/** The same of rows: whose they are stands in the rows. */
export function noteRows(
  register: RegisterId,
  { applied, conflicts, refused }: Omit<RegisterPushAnswer, 'cursor'>,
): AuditNote {
  const units = new Set(applied.map(({ fields }) => said(fields, 'unit')).filter((unit) => unit !== ''));
  return {
    act: applied.length ? 'rowsAccepted' : 'rowsRefused',
    about: register,
    facts: factsOf({
      ...(units.size ? { units: [...units].join(' ') } : {}),
      applied: String(applied.length),
      conflicts: String(conflicts.length),
      refused: String(refused.length),
    }),
  };
}

export function noteNewRound({ id, title, strategy, closed }: Round, current: boolean): AuditNote {
  const facts = factsOf({ title, strategy, closed: String(closed), current: String(current) });
  return { act: 'roundCreated', about: id, facts };
}

/** A round with whether it is the one of new workbooks. */
export interface RoundState {
  readonly round: Round;
  readonly current: boolean;
}

/** `null` when nothing changed: a call that is sent again is no act. */
export function noteRoundChange(before: RoundState, after: RoundState): AuditNote | null {
  const values = ({ round: { title, strategy, closed }, current }: RoundState) => ({
    ...{ title, strategy },
    ...{ closed: String(closed), current: String(current) },
  });
  const facts = changedFacts(values(before), values(after));
  return facts.length ? { act: 'roundChanged', about: after.round.id, facts } : null;
}

export function noteMethod(round: string, before: Method, after: Method): AuditNote {
  return { act: 'methodChanged', about: round, facts: changedFacts(methodValues(before), methodValues(after)) };
}

function methodValues({ weights, ...others }: Method): Values {
  return {
    ...Object.fromEntries(Object.entries(others).map(([name, value]) => [name, String(value)])),
    weights: weights.join(' '),
  };
}

/** Who got or lost a role; all of it is told, since a role without its units says little. */
export function noteMember(before: ListedMember | null, after: ListedMember): AuditNote {
  const { tid, oid, name } = after;
  return {
    act: after.role === 'none' ? 'memberRevoked' : 'memberSaved',
    about: name,
    facts: [...changedFacts(memberValues(before), memberValues(after)), ...factsOf({ tid, oid })],
  };
}

function memberValues(member: ListedMember | null): Values {
  if (member === null) return {};
  const { name, role, units } = member;
  return { name, role, ...(units.length ? { units: units.join(' ') } : {}) };
}

function factsOf(values: Values): AuditFact[] {
  return changedFacts({}, values);
}

function changedFacts(before: Values, after: Values): AuditFact[] {
  const names = Object.keys({ ...before, ...after }) as AuditFactName[];
  return names
    .map((fact) => ({ fact, from: before[fact] ?? null, to: after[fact] ?? null }))
    .filter(({ from, to }) => from !== to);
}
