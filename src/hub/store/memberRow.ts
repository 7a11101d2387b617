import type { UnitId } from '../../core/catalogue/units';
import type { HeldRole, ListedMember } from '../../sync/members';
import type { MemberRow } from './tables';

export function parseMemberRow(row: MemberRow): ListedMember {
  return {
    tid: row.tid,
    oid: row.oid,
    name: row.name,
    role: row.role as HeldRole,
    units: JSON.parse(row.units) as UnitId[],
    version: Number(row.version),
    changedBy: row.changed_by || null,
    changedAt: row.changed_at || null,
  };
}

export function memberRow(member: ListedMember): MemberRow {
  const { tid, oid, name, role, units, version, changedBy, changedAt } = member;
  return {
    ...{ tid, oid, name, role, version },
    units: JSON.stringify(units),
    changed_by: changedBy ?? '',
    changed_at: changedAt ?? '',
  };
}
