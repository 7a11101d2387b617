import { Session } from '../../src/commands/session';
import type { HubClient } from '../../src/sync/hubClient';
import { inOrder } from '../../src/workbook/inOrder';
import { planMissingBase } from '../../src/workbook/planBase';
import { planLists } from '../../src/workbook/planLists';
import { planUnitSheet } from '../../src/workbook/planUnitSheet';
import type { Applied, WorkbookPort, WritePlan } from '../../src/workbook/port';
import { readUnit, type UnitAssessment } from '../../src/workbook/readUnit';
import { PaperWorkbook } from './paperWorkbook';
import { ROUND } from './workbook';

/** A workbook on paper with Skåne's sheet and its base, and nothing else. */
export function skaneOnPaper(): PaperWorkbook {
  const paper = new PaperWorkbook();
  const plan = (of: (snapshot: ReturnType<PaperWorkbook['snapshot']>) => WritePlan) =>
    paper.carryOut(inOrder(of(paper.snapshot())));
  plan((snapshot) => [...planLists(snapshot, ROUND.method), ...planUnitSheet(snapshot, 'skane', ROUND)]);
  plan((snapshot) => planMissingBase(snapshot, 'skane', ROUND.id));
  return paper;
}

/** What a workbook on paper says of Skåne, with its base. */
export function readPaper(paper: PaperWorkbook): UnitAssessment[] {
  const { tables, bases } = paper.snapshot();
  return readUnit(tables[0]!, bases[0]);
}

/** An add-in that is open over a workbook on paper. @param turn is waited for before and after everything that it does */
export function openSession(
  paper: PaperWorkbook,
  { hub, now, newId, turn }: { hub: HubClient; now: () => Date; newId: () => string; turn: () => Promise<void> },
): Session {
  const read = async () => {
    await turn();
    return paper.snapshot();
  };
  const workbook: WorkbookPort = {
    read,
    readAll: read,
    readRegisters: () => Promise.resolve({ tables: [], bases: [] }),
    apply: async (plan) => {
      await turn();
      const applied = applyToPaper(paper, plan);
      await turn();
      return applied;
    },
    holdsAnything: (sheets) =>
      Promise.resolve(
        sheets.some((sheet) =>
          paper
            .read(sheet, 'A1:Z99')
            .flat()
            .some((value) => value !== ''),
        ),
      ),
    select: () => Promise.resolve(),
    readSelection: () => Promise.resolve(null),
    readRange: () => Promise.reject(new Error('Nothing is bound on paper.')),
  };
  return new Session({ workbook, hub, now, newId, publish: () => undefined });
}

/** As Excel does it: first all that must be compared is compared, then everything is written. */
function applyToPaper(paper: PaperWorkbook, plan: WritePlan): Applied {
  const leftAlone = plan.flatMap((step) => {
    if (step.do !== 'ifUnchanged') return [];
    const { sheet, address, expected } = step;
    return paper.read(sheet, address)[0]![0] === expected ? [] : [{ sheet, address }];
  });
  paper.carryOut(plan);
  return { leftAlone, moved: false };
}
