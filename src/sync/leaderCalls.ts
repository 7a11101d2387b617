import { AUDIT_EXPORT_PATH, AUDIT_PATH, AuditPageSchema, type AuditFormat, type AuditPage } from './audit';
import type { CallHub, FetchFile, Reply } from './callHub';
import {
  ListedMemberSchema,
  MEMBERS_PATH,
  MembersSchema,
  type ListedMember,
  type MemberFields,
  type MemberIdentity,
} from './members';

/** What only a process leader may call: who may do what, and who did what. */
export interface LeaderCalls {
  readonly members: () => Promise<Reply<{ members: ListedMember[] }>>;
  /** Gives a role, on the version that the fields bear; safe to repeat. */
  readonly putMember: (identity: MemberIdentity, fields: MemberFields) => Promise<Reply<ListedMember>>;
  /** Takes every role away; safe to repeat. */
  readonly revokeMember: (identity: MemberIdentity) => Promise<Reply<ListedMember>>;
  /** The latest rows, or those before a page's cursor. */
  readonly audit: (cursor: string | null) => Promise<Reply<AuditPage>>;
  /** The whole trail as a file. */
  readonly auditFile: (format: AuditFormat) => Promise<Reply<Blob>>;
}

export function leaderCalls(call: CallHub, fetchFile: FetchFile): LeaderCalls {
  return {
    members: () => call(MEMBERS_PATH, MembersSchema),
    putMember: (identity, fields) => call(pathOf(identity), ListedMemberSchema, { method: 'PUT', body: fields }),
    revokeMember: (identity) => call(pathOf(identity), ListedMemberSchema, { method: 'DELETE', body: {} }),
    audit: (cursor) =>
      call(`${AUDIT_PATH}${cursor === null ? '' : `?cursor=${encodeURIComponent(cursor)}`}`, AuditPageSchema),
    auditFile: (format) => fetchFile(`${AUDIT_EXPORT_PATH}?format=${format}`),
  };
}

function pathOf({ tid, oid }: MemberIdentity): string {
  return `${MEMBERS_PATH}/${encodeURIComponent(tid)}/${encodeURIComponent(oid)}`;
}
