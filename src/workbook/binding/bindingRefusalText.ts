import { unitById } from '../../core/catalogue/units';
import type { Language } from '../../core/language';
import type { BindingRefusal } from './refuseBinding';

type RefusalTexts = {
  readonly [K in BindingRefusal['kind']]: (refusal: Extract<BindingRefusal, { kind: K }>, unit: string) => string;
};

const at = ({ sheet, address }: { sheet: string; address: string }) => `${sheet}!${address}`;

const sv: RefusalTexts = {
  noRange: () => 'Markera ett enda sammanhängande område i ett av dina blad.',
  shape: ({ rows, columns, ...place }) =>
    `Markeringen ${at(place)} är ${rows} × ${columns} celler. Markera bara nivåcellerna: 8 rader × 4 kolumner om områdena går nedåt, 4 × 8 om de går åt höger.`,
  ownSheet: ({ sheet }) => `Bladet ”${sheet}” är ett av tilläggets egna. Markera i ett blad som är ditt.`,
  oddLabel: ({ label, ...place }) =>
    `Rubriken ”${label}” i ${at(place)} stämmer inte med ordningen. Skriv alla områden och dimensioner med namn, en gång var, eller ställ dem i ordning.`,
  hasSheet: ({ sheet }, unit) =>
    `${unit} fylls redan i på bladet ”${sheet}”, och kan bara fyllas i på ett ställe. Synka, ta bort det bladet och koppla sedan.`,
  isBound: (place, unit) => `${unit} har redan ett kopplat område: ${at(place)}. Koppla loss det först.`,
  overlaps: (place, unit) => `Markeringen rör vid ${unit}s kopplade område, ${at(place)}. Markera andra celler.`,
};

const en: RefusalTexts = {
  noRange: () => 'Select one single range in one of your sheets.',
  shape: ({ rows, columns, ...place }) =>
    `The selection ${at(place)} is ${rows} × ${columns} cells. Select only the level cells: 8 rows × 4 columns where areas go down, 4 × 8 where they go to the right.`,
  ownSheet: ({ sheet }) => `The sheet “${sheet}” is one of the add-in's own. Select in a sheet that is yours.`,
  oddLabel: ({ label, ...place }) =>
    `The heading “${label}” in ${at(place)} does not agree with the order. Write all areas and dimensions by name, once each, or put them in order.`,
  hasSheet: ({ sheet }, unit) =>
    `${unit} is already filled in on the sheet “${sheet}”, and can be filled in in one place only. Sync, delete that sheet, then bind.`,
  isBound: (place, unit) => `${unit} is already bound to ${at(place)}. Unbind it first.`,
  overlaps: (place, unit) => `The selection touches ${at(place)}, which is bound to ${unit}. Select other cells.`,
};

const TEXTS: { readonly [L in Language]: RefusalTexts } = { sv, en };

/** Why a range is not bound, and what to do. */
export function bindingRefusalText(refusal: BindingRefusal, language: Language): string {
  const say = TEXTS[language][refusal.kind] as (refusal: BindingRefusal, unit: string) => string;
  return say(refusal, 'unit' in refusal ? unitById(refusal.unit).name : '');
}
