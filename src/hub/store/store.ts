import type { DimensionId } from '../../core/catalogue/dimensions';
import type { AreaNumber } from '../../core/catalogue/strategies';
import type { UnitId } from '../../core/catalogue/units';
import type { Method } from '../../core/method';
import type { Round } from '../../core/round';
import type { AuditAct, AuditFact, AuditPage, AuditRow } from '../../sync/audit';
import type { ListedMember, MemberFields, MemberIdentity } from '../../sync/members';
import type { Cursors } from '../../sync/eventsProtocol';
import type { RegisterSeed, RegisterStore } from './registerStore';
import type { Coverage, DocumentClaim, Entry, Push, Role, RoundChange, RoundFields } from '../../sync/protocol';

/**
 * The port to what the hub remembers. Everything in it survives the process; nothing is kept in memory, so that
 * several hubs may share one store. Each call is one transaction: it happens wholly or not at all.
 * One contract suite (test/contracts/store.ts) runs over every implementation.
 */
export interface Store extends RegisterStore {
  readonly kind: 'libsql' | 'postgres';
  /** Resolves when the store answers; rejects when it is away. */
  ping(): Promise<void>;
  /** Writes what is missing of the seed. What is there already stays as it is, whatever the seed says. */
  seedMissing(seed: Seed): Promise<void>;
  /** By id; every round with the method that holds in it. */
  readRounds(): Promise<{ rounds: Round[]; currentRound: string }>;
  /** Makes a round, with the current round's parameters for its method. What stands under the id is never changed. */
  createRound(command: CreateRoundCommand): Promise<CreateRoundOutcome>;
  /** Changes what is given, and leaves the rest as it stands. */
  changeRound(command: ChangeRoundCommand): Promise<ChangeRoundOutcome>;
  /** Compare-and-set by the method's version. What held before is kept. */
  saveMethod(command: MethodCommand): Promise<MethodOutcome>;
  /** The current entries that changed after the cursor; `null` when there is no such round. */
  readCoverage(from: { round: string; since: number }): Promise<Coverage | null>;
  /** Where each round stands, and the rounds together. */
  readCursors(): Promise<Cursors>;
  /** Accepted changes, oldest first; `null` when there is no such round. */
  readHistory(of: HistoryQuery): Promise<Entry[] | null>;
  readDocumentClaims(): Promise<DocumentClaim[]>;
  /** `null` also for who has lost every role. */
  readMember(identity: MemberIdentity): Promise<Member | null>;
  /** Everybody who has or had a role, by name. */
  readMembers(): Promise<ListedMember[]>;
  /** Compare-and-set by the member's version. There always is a process leader. */
  saveMember(command: MemberCommand): Promise<MemberOutcome>;
  /** Takes every role away and keeps the row. Who has none already is left as is. */
  revokeMember(command: RevokeCommand): Promise<RevokeOutcome>;
  /** Latest first. Rows are written by what they tell of, in its transaction, and never changed. */
  readAudit(query: AuditQuery): Promise<AuditPage>;
  /** Keeps that somebody was turned away, once a minute for the same call, whatever was wanted of it. */
  recordDenial(denial: Denial): Promise<void>;
  /** Compare-and-set per change. The same id by the same caller gives the stored answer and changes nothing. */
  pushChanges(command: PushCommand): Promise<PushOutcome>;
  /** Which line of changes the store is on. Cursors and versions of another one mean nothing here. */
  readLineage(): Promise<string>;
  /** What the rows of `readRows` are to be understood by: the name of the latest migration. */
  readonly schema: string;
  /** Every row, as all were at one moment. For tools: a store on a single connection does nothing else meanwhile. */
  readRows(): AsyncIterable<StoredRow>;
  /** Puts rows in place of everything, and begins a new line of changes. */
  replaceRows(command: ReplaceCommand): Promise<ReplaceOutcome>;
  /** Forgets answers to pushes from before a time (ISO 8601, UTC); gives how many. */
  forgetAnswers(before: string): Promise<number>;
  close(): Promise<void>;
}

/** A row of a table, by column. */
export interface StoredRow {
  readonly table: string;
  readonly row: Readonly<Record<string, string | number | null>>;
}

export interface ReplaceCommand {
  readonly schema: string;
  readonly rows: AsyncIterable<StoredRow>;
  /** Whether what the store holds may go. */
  readonly overData: boolean;
}

/** `unknownSchema`: of a later version of the hub. */
export type ReplaceOutcome = { kind: 'replaced'; count: number } | { kind: 'hasData' | 'unknownSchema' };

export interface HistoryQuery {
  readonly round: string;
  readonly unit: UnitId;
  readonly area?: AreaNumber;
  /** `null` is the area's own remark; left out, all dimensions and the remark. */
  readonly dimension?: DimensionId | null;
}

export type { MemberIdentity };

/** Who somebody is here. `units` are those the role is held for; what may be written follows in `writableUnits`. */
export interface Member extends MemberIdentity {
  readonly name: string;
  readonly role: Role;
  readonly units: readonly UnitId[];
}

/** Who does something: what the audit trail keeps of them. */
export type Caller = Pick<Member, 'tid' | 'oid' | 'name'>;

export interface PushCommand {
  readonly push: Push;
  readonly caller: Member;
  readonly mayWrite: (unit: UnitId) => boolean;
  /** ISO 8601, UTC. */
  readonly now: string;
}

export type PushOutcome =
  /** `answer` is the JSON text of a `PushAnswer`, the same to the letter at every replay. */
  { kind: 'answered'; answer: string } | { kind: 'idTaken' } | { kind: 'unknownRound' };

interface Save {
  readonly id: string;
  readonly caller: Caller;
  /** ISO 8601, UTC. */
  readonly now: string;
}

export interface CreateRoundCommand extends Save {
  /** `current: false` takes it from nobody: there always is a current round. */
  readonly fields: RoundFields;
}

/** `saved` also where the same round stands already; `taken`: one of another title or strategy does. */
export type CreateRoundOutcome = { kind: 'saved'; round: Round } | { kind: 'taken' | 'nameTaken' };

export interface ChangeRoundCommand extends Save {
  readonly change: RoundChange;
}

/** `strategyFixed`: the round has entries, and they are of its strategy's areas. */
export type ChangeRoundOutcome =
  { kind: 'saved'; round: Round } | { kind: 'unknownRound' | 'strategyFixed' | 'nameTaken' };

export interface MethodCommand extends Save {
  /** Its version is the one that the change was made on. */
  readonly method: Method;
}

/** `moved`: somebody else gave the round another method meanwhile. */
export type MethodOutcome = { kind: 'saved'; round: Round } | { kind: 'unknownRound' | 'closed' | 'moved' };

interface MemberAct {
  readonly identity: MemberIdentity;
  readonly caller: Caller;
  /** ISO 8601, UTC. */
  readonly now: string;
}

export interface MemberCommand extends MemberAct {
  /** Fit for the role, and in the order of the catalogue. */
  readonly fields: MemberFields;
}
export type RevokeCommand = MemberAct;

/** `leaderOnly`: the caller has stopped being process leader meanwhile. */
type MemberRefusal = { kind: 'lastLeader' | 'leaderOnly' };

/** `moved`: somebody else changed the member meanwhile; `theirs` is what stands, `null` when nobody does. */
export type MemberOutcome =
  { kind: 'saved'; member: ListedMember } | { kind: 'moved'; theirs: ListedMember | null } | MemberRefusal;
export type RevokeOutcome = { kind: 'saved'; member: ListedMember } | { kind: 'unknownMember' } | MemberRefusal;

export interface AuditQuery {
  /** From this moment on: ISO 8601, UTC, as `at`. */
  readonly since?: string;
  /** Before this moment. */
  readonly until?: string;
  /** The object id of who did it. */
  readonly who?: string;
  readonly act?: AuditAct;
  /** Of an earlier page: what came before it. */
  readonly cursor?: string;
  /** Rows at most. */
  readonly limit: number;
}

/** Somebody who was turned away; `name` is empty for one whom the hub doesn't know. */
export interface Denial {
  readonly caller: Caller;
  /** Method and address, as the route has it: there are only so many. */
  readonly call: string;
  readonly facts: readonly AuditFact[];
  /** ISO 8601, UTC. */
  readonly now: string;
}

/** What an act leaves in the trail. */
export type AuditNote = Pick<AuditRow, 'act' | 'about' | 'facts'>;

export interface Seed {
  readonly rounds: readonly { readonly round: Round; readonly current: boolean; readonly entries: readonly Entry[] }[];
  readonly members: readonly Member[];
  readonly claims: readonly DocumentClaim[];
  /** Missing where nobody is to be made one. */
  readonly firstLeader?: FirstLeader;
  /** Left out: none. */
  readonly registers?: RegisterSeed;
}

/** Who becomes process leader for as long as none of the tenants' people is one. */
export interface FirstLeader {
  readonly member: Member;
  readonly tenants: readonly string[];
}
