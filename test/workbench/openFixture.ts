import { createRequire } from 'node:module';
import { join } from 'node:path';
import type * as NodeModule from '../../src/workbench/node';
import { serveFixture } from './fixtureServer';

// The bundle, not the source: Univer has to be bundled from its ES modules.
const { openWorkbench } = createRequire(__filename)(
  join(__dirname, '../../dist/workbench/node.cjs'),
) as typeof NodeModule;

export interface OpenFixture {
  readonly workbench: NodeModule.NodeWorkbench;
  readonly errors: unknown[];
  /** Runs a batch in the add-in's page. */
  run<T>(batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** A workbench with the fixture add-in. Batches get its first sheet, Blad1. */
export async function openFixture(options: Partial<NodeModule.OpenWorkbenchOptions> = {}): Promise<OpenFixture> {
  const server = await serveFixture();
  const errors: unknown[] = [];
  const workbench = await openWorkbench({ origin: server.origin, onError: (error) => errors.push(error), ...options });
  return {
    workbench,
    errors,
    run: (batch) =>
      workbench.window.Excel.run((context) => batch(context, context.workbook.worksheets.getItem('Blad1'))),
    async close() {
      await workbench.close();
      server.close();
    },
  };
}
