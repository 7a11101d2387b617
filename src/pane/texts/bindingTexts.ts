import type { InLanguages } from './inLanguages';

/** The texts of the pane's section where a user's own sheet is bound to a unit. */
export interface BindingTexts {
  readonly title: string;
  readonly hint: string;
  readonly look: string;
  readonly cells: string;
  readonly areas: string;
  readonly dimensions: string;
  readonly down: string;
  readonly across: string;
  readonly byLabels: (direction: string, labels: string) => string;
  readonly byOrder: (direction: string) => string;
  readonly order: string;
  readonly firstCell: string;
  readonly lastCell: string;
  readonly unit: string;
  readonly scores: string;
  readonly scoresBlocked: string;
  readonly whatHappens: string;
  readonly bind: string;
  readonly bindAnew: string;
  readonly noUnits: string;
  readonly done: (unit: string, where: string) => string;
  readonly standing: string;
  readonly unbind: (unit: string) => string;
  readonly unbindHint: string;
  readonly unbound: (unit: string) => string;
}

const sv: BindingTexts = {
  title: 'Koppla mitt blad',
  hint: 'Har du redan ett eget blad med 8 områden och 4 dimensioner? Markera nivåcellerna, utan rubriker, och välj Läs markeringen. Sedan färgas, räknas och synkas de som våra.',
  look: 'Läs markeringen',
  cells: 'Celler',
  areas: 'Områden',
  dimensions: 'Dimensioner',
  down: 'nedåt',
  across: 'åt höger',
  byLabels: (direction, labels) => `${direction}, efter rubrikerna i ${labels}`,
  byOrder: (direction) => `${direction}, i ordning (inga rubriker kändes igen)`,
  order: 'Ordning',
  firstCell: 'Första cellen',
  lastCell: 'Sista cellen',
  unit: 'Enhet',
  scores: 'Skriv Poäng, Status och Möjlig bredvid',
  scoresBlocked: 'Det står redan något bredvid markeringen.',
  whatHappens:
    'Det du skrivit står kvar. Tomma celler fylls från hubben; säger hubben något annat än du blir det en konflikt som du avgör.',
  bind: 'Koppla',
  bindAnew: 'Koppla om',
  noUnits: 'Du har ingen enhet att fylla i.',
  done: (unit, where) => `${unit} fylls nu i på ${where}.`,
  standing: 'Kopplade blad',
  unbind: (unit) => `Koppla loss ${unit}`,
  unbindHint: 'Koppla loss tar bort färger och listor. Orden står kvar, och inget ändras i hubben.',
  unbound: (unit) => `${unit} har inget kopplat område längre.`,
};

const en: BindingTexts = {
  title: 'Bind my sheet',
  hint: 'Do you already have a sheet of your own with 8 areas and 4 dimensions? Select the level cells, without headings, and choose Read the selection. They are then coloured, scored and synced like ours.',
  look: 'Read the selection',
  cells: 'Cells',
  areas: 'Areas',
  dimensions: 'Dimensions',
  down: 'downwards',
  across: 'to the right',
  byLabels: (direction, labels) => `${direction}, by the headings in ${labels}`,
  byOrder: (direction) => `${direction}, in order (no headings were recognised)`,
  order: 'Order',
  firstCell: 'First cell',
  lastCell: 'Last cell',
  unit: 'Unit',
  scores: 'Write Poäng, Status and Möjlig beside it',
  scoresBlocked: 'Something stands beside the selection already.',
  whatHappens:
    'What you wrote stands. Empty cells are filled from the hub; where the hub says something else than you, it becomes a conflict that you decide.',
  bind: 'Bind',
  bindAnew: 'Bind anew',
  noUnits: 'You have no unit to fill in.',
  done: (unit, where) => `${unit} is now filled in at ${where}.`,
  standing: 'Bound sheets',
  unbind: (unit) => `Unbind ${unit}`,
  unbindHint: 'Unbinding takes colours and lists away. The words stand, and nothing changes in the hub.',
  unbound: (unit) => `${unit} is no longer bound.`,
};

export const BINDING_TEXTS: InLanguages<BindingTexts> = { sv, en };
