import type { Command } from '../parseCommand';
import { parseStorePlace } from '../parseConfig';
import { startFailureText } from '../startFailure';
import { isStoreAway } from '../store/isStoreAway';
import { openStore } from '../store/openStore';
import type { Store } from '../store/store';
import { readBackup } from './readBackup';
import { toolText, type ToolOutcome } from './toolText';
import { writeBackup } from './writeBackup';

type Tool = Extract<Command, { kind: 'backup' | 'restore' }>;

/** Carries out a tool of the administrator's on the store that the surroundings name. Says in one line how it went. */
export async function runTool(tool: Tool, env: NodeJS.ProcessEnv): Promise<{ ok: boolean; line: string }> {
  const opened = await openStore(parseStorePlace(env), { patient: true, asIs: tool.kind === 'backup' });
  if (opened.kind === 'failed') return { ok: false, line: startFailureText(opened.failure) };
  const { store } = opened;
  try {
    const outcome = await (tool.kind === 'backup' ? backUp(store, tool) : restore(store, tool));
    return { ok: outcome.kind === 'backedUp' || outcome.kind === 'restored', line: toolText(outcome) };
  } finally {
    await store.close();
  }
}

async function backUp(store: Store, { out }: Extract<Tool, { kind: 'backup' }>): Promise<ToolOutcome> {
  try {
    return { kind: 'backedUp', file: out, rows: await writeBackup(store, out) };
  } catch (error) {
    return isStoreAway(error) ? storeAway(error) : { kind: 'unwritable', file: out, reason: reasonOf(error) };
  }
}

async function restore(store: Store, { from, replace }: Extract<Tool, { kind: 'restore' }>): Promise<ToolOutcome> {
  const reading = await readBackup(from);
  if (reading.kind !== 'backup') return { ...reading, file: from };
  const { schema, rows } = reading;
  try {
    const outcome = await store.replaceRows({ schema, rows: rows(), overData: replace });
    switch (outcome.kind) {
      case 'replaced':
        return { kind: 'restored', file: from, rows: outcome.count };
      case 'hasData':
        return { kind: 'hasData' };
      case 'unknownSchema':
        return { kind: 'newer', file: from, reason: schema };
    }
  } catch (error) {
    if (isStoreAway(error)) return storeAway(error);
    throw error;
  }
}

function storeAway(error: unknown): ToolOutcome {
  return { kind: 'storeAway', reason: reasonOf(error) };
}

function reasonOf(error: unknown): string {
  const { code, message } = error as { code?: string; message: string };
  return code ?? message;
}
