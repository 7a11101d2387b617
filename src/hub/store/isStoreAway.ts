/** Codes of libSQL, by how they begin: the disk is full, the file can't be written, or another keeps it for too long. */
const LIBSQL = ['SQLITE_FULL', 'SQLITE_READONLY', 'SQLITE_IOERR', 'SQLITE_BUSY', 'SQLITE_LOCKED', 'SQLITE_CANTOPEN'];

/**
 * Codes of PostgreSQL, by how they begin: connection lost (08), started over or standing by (25006, 57P), out of disk,
 * memory or connections (53), given up for another transaction (40), statement or lock took too long (57014, 55P03), the
 * disk failed (58030).
 */
const POSTGRES = ['08', '25006', '25P03', '40', '53', '55P03', '57', '58030'];

/** Codes of the network. */
const NETWORK = ['ECONN', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'];

/** What the driver of PostgreSQL says without a code. */
const WORDS =
  /^(Connection terminated|timeout exceeded when trying to connect|Query read timeout|Client has encountered)/;

/**
 * Whether an error says that the store can't be reached or written right now, through nobody's mistake: the same call may
 * go well later. It has not happened, but for a connection that was lost while it was committed: then nobody knows.
 */
export function isStoreAway(error: unknown): boolean {
  const { code, message, errors } = Object(error) as { code?: unknown; message?: unknown; errors?: unknown };
  // A host may have several addresses, each with its own refusal.
  if (Array.isArray(errors)) return errors.some(isStoreAway);
  if (typeof code !== 'string') return typeof message === 'string' && WORDS.test(message);
  return [...LIBSQL, ...NETWORK].some((known) => code.startsWith(known)) || isPostgres(code);
}

function isPostgres(code: string): boolean {
  return /^[0-9A-Z]{5}$/.test(code) && POSTGRES.some((known) => code.startsWith(known));
}
