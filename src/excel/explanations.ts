import type { Explanation, Step, WritePlan } from '../workbook/port';

type ExplainStep = Extract<Step, { do: 'explain' }>;

/** The prompts that the cells of a plan have now. */
export type StandingPrompts = ReadonlyMap<ExplainStep, Excel.DataValidation>;

/**
 * An explanation is the cell's validation prompt, shown when it is selected: it belongs to the cell, works in every
 * Excel and is written only where it differs, since each write would split the validation of its neighbours off.
 */
export function preparePrompts(context: Excel.RequestContext, plan: WritePlan): StandingPrompts {
  const steps = plan.filter((step): step is ExplainStep => step.do === 'explain');
  return new Map(
    steps.map((step) => {
      const { dataValidation } = context.workbook.worksheets.getItem(step.sheet).getRange(step.address);
      dataValidation.load('prompt,type');
      return [step, dataValidation];
    }),
  );
}

/** Sets the explanation, and the dropdown again where a paste took it away. */
export function applyExplanation(
  validation: Excel.DataValidation,
  { explanation, choices }: ExplainStep,
  standing: Excel.DataValidation | undefined,
): void {
  if (standing?.type === Excel.DataValidationType.none) applyChoices(validation, choices);
  const { title, message } = shorten(explanation ?? { title: '', message: '' });
  const now = standing?.prompt;
  if ((now?.title ?? '') === title && (now?.message ?? '') === message) return;
  validation.prompt = { showPrompt: explanation !== null, title, message };
}

function shorten({ title, message }: Explanation): Explanation {
  return { title: title.slice(0, 32), message: message.slice(0, 255) };
}

/** A list of words that helps and never hinders: synonyms and words typed or pasted stand, and are seen to afterwards. */
export function applyChoices(validation: Excel.DataValidation, name: string): void {
  validation.rule = { list: { inCellDropDown: true, source: `=${name}` } };
  validation.ignoreBlanks = true;
  validation.errorAlert = {
    showAlert: false,
    style: Excel.DataValidationAlertStyle.information,
    title: '',
    message: '',
  };
}
