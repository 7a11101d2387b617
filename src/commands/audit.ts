import type { AuditFormat } from '../sync/audit';
import type { Session } from './session';

/** Asks for the latest rows of the trail, or for those before the ones that are known. */
export async function readAudit(session: Session, which: 'latest' | 'more'): Promise<void> {
  const known = which === 'more' ? session.state.audit : null;
  const page = session.expect(await session.world.hub.audit(known?.cursor ?? null));
  session.update({ audit: { rows: [...(known?.rows ?? []), ...page.rows], cursor: page.cursor } });
}

/** Fetches the whole trail as a file, and hands it over to be kept. */
export async function exportAudit(
  session: Session,
  format: AuditFormat,
  keep: (file: Blob, name: string) => void,
): Promise<void> {
  const file = session.expect(await session.world.hub.auditFile(format));
  keep(file, `audit-${session.world.now().toISOString().slice(0, 10)}.${format}`);
}
