import type { Step, WritePlan } from '../workbook/port';
import { applyStep } from './applyStep';
import { isExplained, requestPrompts } from './explanations';

type Guard = Extract<Step, { do: 'ifUnchanged' }>;

/**
 * Carries a plan out in two round trips: first what must be compared is read, then everything is written in one batch.
 * A cell that has moved since the plan was made is left alone and reported.
 */
export async function applyPlan(
  context: Excel.RequestContext,
  plan: WritePlan,
): Promise<{ leftAlone: { sheet: string; address: string }[] }> {
  const guards = plan.filter((step): step is Guard => step.do === 'ifUnchanged');
  const seen = guards.map((guard) => {
    const range = rangeAt(context, guard);
    range.load('values');
    return { guard, range };
  });
  const prompts = requestPrompts(context, plan);
  if (seen.length || prompts.size) await context.sync();

  const moved = new Set(
    seen.filter(({ guard, range }) => range.values[0]?.[0] !== guard.expected).map(({ guard }) => guard),
  );
  const steps = plan
    .flatMap((step) => (step.do !== 'ifUnchanged' ? [step] : moved.has(step) ? [] : step.then))
    .filter((step) => step.do !== 'explain' || !isExplained(step, prompts));
  for (const step of steps) applyStep(context, step, prompts);
  if (steps.length) await context.sync();
  return { leftAlone: [...moved].map(({ sheet, address }) => ({ sheet, address })) };
}

function rangeAt(context: Excel.RequestContext, { sheet, address }: { sheet: string; address: string }): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRange(address);
}
