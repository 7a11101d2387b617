import type { DimensionId } from '../../core/catalogue/dimensions';
import type { AreaNumber } from '../../core/catalogue/strategies';
import type { UnitId } from '../../core/catalogue/units';
import type { Method } from '../../core/method';
import type { Round } from '../../core/round';
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
  /** Accepted changes, oldest first; `null` when there is no such round. */
  readHistory(of: HistoryQuery): Promise<Entry[] | null>;
  readDocumentClaims(): Promise<DocumentClaim[]>;
  readMember(identity: MemberIdentity): Promise<Member | null>;
  /** Compare-and-set per change. The same id by the same caller gives the stored answer and changes nothing. */
  pushChanges(command: PushCommand): Promise<PushOutcome>;
  close(): Promise<void>;
}

export interface HistoryQuery {
  readonly round: string;
  readonly unit: UnitId;
  readonly area?: AreaNumber;
  /** `null` is the area's own remark; left out, all dimensions and the remark. */
  readonly dimension?: DimensionId | null;
}

/** Who somebody is, by the directory: tenant and object id. */
export interface MemberIdentity {
  readonly tid: string;
  readonly oid: string;
}

/** Who somebody is here. `units` are those the role is held for; what may be written follows in `writableUnits`. */
export interface Member extends MemberIdentity {
  readonly name: string;
  readonly role: Role;
  readonly units: readonly UnitId[];
}

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
  readonly caller: Pick<Member, 'name'>;
  /** ISO 8601, UTC. */
  readonly now: string;
}

export interface CreateRoundCommand extends Save {
  /** `current: false` takes it from nobody: there always is a current round. */
  readonly fields: RoundFields;
}

/** `saved` also where the same round stands already; `taken`: one of another title or strategy does. */
export type CreateRoundOutcome = { kind: 'saved'; round: Round } | { kind: 'taken' | 'nameTaken' };

export interface ChangeRoundCommand {
  readonly id: string;
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

export interface Seed {
  readonly rounds: readonly { readonly round: Round; readonly current: boolean; readonly entries: readonly Entry[] }[];
  readonly members: readonly Member[];
  readonly claims: readonly DocumentClaim[];
  /** Left out: none. */
  readonly registers?: RegisterSeed;
}
