import { resolve } from 'node:path';
import { USAGE } from './backup/toolText';
import { parseCommand } from './parseCommand';
import { startFailureText, type StartFailure } from './startFailure';

/**
 * The hub as a process: one line on standard output when it serves, one sentence on standard error when it can't.
 * Ctrl-C ends it at once, whatever connections are open. Beside that, the administrator's tools.
 */
const OLDEST_NODE = 20;

async function main(): Promise<void> {
  if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE)
    return giveUp({ kind: 'oldNode', version: process.versions.node });
  const command = parseCommand(process.argv.slice(2));
  if (command.kind === 'misuse') return complain(USAGE);
  // Only now: an old Node can't even load what the hub is made of.
  if (command.kind !== 'serve') {
    const { runTool } = await import(/* webpackMode: "eager" */ './backup/runTool');
    const { ok, line } = await runTool(command, process.env);
    return ok ? console.log(line) : complain(line);
  }
  const { startHub } = await import(/* webpackMode: "eager" */ './startHub');
  const started = await startHub(process.env, resolve(__dirname, '../..'));
  if (started.kind === 'failed') return giveUp(started.failure);
  console.log(started.address);
  const end = () => void started.stop().finally(() => process.exit());
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
}

function giveUp(failure: StartFailure): void {
  complain(startFailureText(failure));
}

function complain(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}

void main();
