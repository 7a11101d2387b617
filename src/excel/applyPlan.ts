import { partBySheet, type PlanPart } from '../workbook/partBySheet';
import type { Applied, Frame, PlanWatch, Step, WritePlan } from '../workbook/port';
import { splitPlan } from '../workbook/splitPlan';
import { applyStep } from './applyStep';
import { requestFrames, standFrames } from './frames';
import { isExplained, requestPrompts } from './explanations';

/** In bytes. Excel on the web takes 5 MB at most; less keeps it answering while much is written. */
const REQUEST_LIMIT = 900_000;

const UNWATCHED: PlanWatch = { signal: null, onSheet: () => undefined };

type Guard = Extract<Step, { do: 'ifUnchanged' }>;

/**
 * Carries a plan out in two round trips: first what must be compared is read, then everything is written in one batch,
 * or in several where it weighs more than Excel takes. A plan that makes sheets is written in three, so that Excel answers
 * people in between; whoever watches may end it there, and what is written then is whole.
 * A cell that has moved since the plan was made is left alone and reported; where something of its frame has, nothing is
 * written at all.
 */
export async function applyPlan(
  context: Excel.RequestContext,
  plan: WritePlan,
  frames: readonly Frame[] = [],
  watch: PlanWatch = UNWATCHED,
): Promise<Applied> {
  const guards = plan.filter((step): step is Guard => step.do === 'ifUnchanged');
  const seen = guards.map((guard) => {
    const range = rangeAt(context, guard);
    range.load('values');
    return { guard, range };
  });
  const prompts = requestPrompts(context, plan);
  const framed = requestFrames(context, frames);
  if (seen.length || prompts.size || frames.length) await context.sync();
  if (!standFrames(framed)) return { leftAlone: [], moved: true };

  const moved = new Set(
    seen.filter(({ guard, range }) => range.values[0]?.[0] !== guard.expected).map(({ guard }) => guard),
  );
  const steps = plan
    .flatMap((step) => (step.do !== 'ifUnchanged' ? [step] : moved.has(step) ? [] : step.then))
    .filter((step) => step.do !== 'explain' || !isExplained(step, prompts));
  const parts = partBySheet(steps);
  const of = parts.filter(({ sheet }) => sheet !== null).length;
  let done = 0;
  for (const batch of inBatches(parts)) {
    if (watch.signal?.aborted) break;
    const made = batch.filter(({ sheet }) => sheet !== null).length;
    if (made) watch.onSheet({ done, of });
    for (const part of splitPlan(
      batch.flatMap(({ steps: ofSheet }) => ofSheet),
      REQUEST_LIMIT,
    )) {
      for (const step of part) applyStep(context, step, prompts);
      // One part after the other is the point: together they weigh more than Excel takes, or keep it from people.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
    }
    done += made;
    if (made) watch.onSheet({ done, of });
    // Whoever clicks meanwhile is heard before the next.
    await new Promise((resolve) => setTimeout(resolve));
  }
  return { leftAlone: [...moved].map(({ sheet, address }) => ({ sheet, address })), moved: false };
}

/** More batches would cost more round trips than a new workbook may take: 12. */
const MOST_BATCHES = 3;

function inBatches(parts: readonly PlanPart[]): PlanPart[][] {
  const size = Math.ceil(parts.length / MOST_BATCHES);
  return Array.from({ length: MOST_BATCHES }, (_, index) => parts.slice(index * size, (index + 1) * size)).filter(
    ({ length }) => length > 0,
  );
}

function rangeAt(context: Excel.RequestContext, { sheet, address }: { sheet: string; address: string }): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRange(address);
}
