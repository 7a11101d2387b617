interface LoggableError {
  readonly type: string;
  readonly message: string;
  readonly stack: string;
  readonly [fact: string]: unknown;
}

/** What stores say of an error beside its message, in words of the schema. */
const TELLING = ['constraint', 'table', 'column', 'severity', 'routine'];

/**
 * An error as the log may keep it: what kind, where, and what it says, but for what it quotes. Stores and parsers quote
 * what people wrote.
 */
export function loggableError(error: Error): LoggableError {
  const known = error as Error & Record<string, unknown>;
  const facts = Object.fromEntries(
    TELLING.filter((name) => known[name] !== undefined).map((name) => [name, known[name]]),
  );
  return {
    type: error.name,
    ...(typeof known.code === 'string' ? { code: known.code } : {}),
    ...facts,
    message: withoutQuotes(error.message),
    // Without its first lines, which are the message once more.
    stack: (error.stack ?? '')
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .join('\n'),
  };
}

/** What stands between quotes of any kind: from the first to the last, since what is quoted may hold some itself. */
function withoutQuotes(text: string): string {
  return text.split('\n', 1)[0]!.replace(/"[^]*"|'[^]*'|`[^]*`|“[^]*”/g, '…');
}
