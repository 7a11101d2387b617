import type { AuditFormat } from '../sync/audit';
import type { MemberFields, MemberIdentity } from '../sync/members';
import { exportAudit, readAudit } from './audit';
import { readMembers, revokeMember, saveMember } from './members';
import type { Session } from './session';

/** What a process leader can ask for in the sections on roles and the trail. None of them throws. */
export interface LeaderActs {
  readonly readMembers: () => Promise<void>;
  readonly saveMember: (identity: MemberIdentity, fields: MemberFields) => Promise<void>;
  readonly revokeMember: (identity: MemberIdentity) => Promise<void>;
  readonly readAudit: (which: 'latest' | 'more') => Promise<void>;
  readonly exportAudit: (format: AuditFormat, keep: (file: Blob, name: string) => void) => Promise<void>;
}

export function leaderActs(session: Session): LeaderActs {
  return {
    readMembers: () => session.run('readMembers', readMembers),
    saveMember: (...change) => session.run('saveMember', () => saveMember(session, ...change)),
    revokeMember: (identity) => session.run('saveMember', () => revokeMember(session, identity)),
    readAudit: (which) => session.run('readAudit', () => readAudit(session, which)),
    exportAudit: (...file) => session.run('exportAudit', () => exportAudit(session, ...file)),
  };
}
