import type { Language } from '../core/language';
import { bindingFaultText } from './binding/bindingFaultText';
import type { FormProblem, SheetProblem } from './findProblems';

/** What is wrong at a cell, and what to do about it. */
export function problemText(problem: SheetProblem, language: Language): string {
  switch (problem.kind) {
    case 'unknownWord':
    case 'missingColumn':
    case 'missingArea':
    case 'unknownArea':
      return language === 'sv' ? swedish(problem) : english(problem);
    case 'lostRange':
    case 'lostShape':
    case 'lostLabels':
    case 'oddLabel':
    case 'secondForm':
      return bindingFaultText(problem, language);
  }
}

function swedish(problem: FormProblem): string {
  switch (problem.kind) {
    case 'unknownWord':
      return `”${problem.word}” är ingen nivå. Skriv Grön, Gul, Röd eller Ej bedömd. Cellen synkas inte förrän ordet är rättat.`;
    case 'missingColumn':
      return `Kolumnen ”${problem.title}” finns inte i tabellen. Skriv tillbaka rubriken, så synkas den igen.`;
    case 'missingArea':
      return `Området ”${problem.title}” har ingen rad i tabellen. Dess nivåer synkas inte.`;
    case 'unknownArea':
      return `Raden ”${problem.label}” hör inte till något område, eller står två gånger. Dess nivåer synkas inte.`;
  }
}

function english(problem: FormProblem): string {
  switch (problem.kind) {
    case 'unknownWord':
      return `“${problem.word}” is not a level. Write Grön, Gul, Röd or Ej bedömd. The cell is not synced until then.`;
    case 'missingColumn':
      return `The column “${problem.title}” is not in the table. Write its heading back and it syncs again.`;
    case 'missingArea':
      return `The area “${problem.title}” has no row in the table. Its levels are not synced.`;
    case 'unknownArea':
      return `The row “${problem.label}” belongs to no area, or stands twice. Its levels are not synced.`;
  }
}
