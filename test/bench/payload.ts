import { unitById, type Unit, type UnitId } from '../../src/core/catalogue/units';
import { DEFAULT_METHOD } from '../../src/core/method';
import type { Round } from '../../src/core/round';
import { applyPlan } from '../../src/excel/applyPlan';
import { inOrder } from '../../src/workbook/inOrder';
import { planLists } from '../../src/workbook/planLists';
import { planNewSheet } from '../../src/workbook/planNewSheet';
import type { CellValue, PlainStep, Step } from '../../src/workbook/port';
import { layOutUnitSheet } from '../../src/workbook/sheets/unitSheet';
import { splitPlan } from '../../src/workbook/splitPlan';
import { openHostedWorkbench, type Shipped } from './hostedWorkbench';
import { result, type BenchResult } from './result';

const UNITS = 2000;
/** Sheets that are really made: the local host takes minutes for 2,000. The others are weighed. */
const MADE = 40;
const PLACES = 32;
const COLUMNS = 11;
const MOST = 5_000_000;
const MEGABYTE = 1_000_000;

const ROUND: Round = {
  id: '2026',
  title: '2026',
  strategy: '2024',
  method: DEFAULT_METHOD,
  methodChangedBy: null,
  methodChangedAt: null,
  closed: false,
  invented: false,
};
const EMPTY = { names: {}, rules: [], charts: {} };

/** What is sent to Excel at once where there are a hundred times the units: 2,000 sheets, and a row for each of their answers. */
export async function benchPayload(shipped: Shipped): Promise<BenchResult[]> {
  const hosted = await openHostedWorkbench(shipped);
  const { workbench } = hosted;
  const { Excel, Office } = workbench.window;
  Object.assign(globalThis, { Excel, Office });
  const carryOut = async (plan: readonly Step[]) => {
    workbench.reset();
    await Excel.run((context) => applyPlan(context, plan));
    return workbench.calls();
  };
  try {
    const sheets = await carryOut(planSheets(MADE));
    const answers = await carryOut([{ do: 'addSheet', sheet: 'Data', hidden: false }, planAnswers()]);
    const parts = splitPlan(planSheets(UNITS), MEGABYTE);
    return [
      result('many.sheets', `the sheets of ${MADE} units: largest single request`, sheets.largest, 'bytes', MOST),
      result('many.answers', `the answers of ${UNITS} units: largest single request`, answers.largest, 'bytes', MOST),
      result('many.requests', `the sheets of ${UNITS} units`, parts.length, 'requests'),
    ];
  } finally {
    await hosted.close();
  }
}

function planSheets(count: number): PlainStep[] {
  const skane = unitById('skane');
  const units = Array.from({ length: count }, (_, i): Unit => ({
    ...skane,
    id: `u${i}` as UnitId,
    name: `Region nummer ${i}`,
    shortName: `Enhet ${i}`,
  }));
  const steps = inOrder([
    ...planLists({ lists: null, names: {} }, ROUND.method),
    ...units.flatMap((unit) => planNewSheet(layOutUnitSheet(unit, ROUND), EMPTY)),
  ]);
  // Nothing stands, so nothing is compared.
  return steps.filter((step) => step.do !== 'ifUnchanged');
}

function planAnswers(): Step {
  const rows = UNITS * PLACES;
  const contents = Array.from({ length: rows }, (_, row): CellValue[] =>
    Array.from({ length: COLUMNS }, (_, column) => `värde ${row} i ${column}`),
  );
  return { do: 'write', sheet: 'Data', address: `A1:K${rows}`, contents };
}
