import { CARE_REGION_UNITS, memberRegions, NATION, type Unit } from '../../core/catalogue/units';
import type { Level } from '../../core/level';
import type { AreaSummary } from '../../core/rollup';
import type { RoundCoverage } from '../../core/roundCoverage';

/** One area of a unit, as the map shows it. */
export interface HeatCell {
  readonly unit: Unit;
  readonly summary: AreaSummary;
  /** `null` where the round's rule can't say. */
  readonly possible: { readonly lowest: Level; readonly highest: Level } | null;
}

export interface HeatRow {
  readonly unit: Unit;
  readonly cells: readonly HeatCell[];
}

/** What is rolled up, and the regions that it is rolled up from; none under Riket, whose regions stand in their groups. */
export interface HeatGroup {
  readonly group: HeatRow;
  readonly regions: readonly HeatRow[];
}

/** Riket, then every sjukvårdsregion with its regions: in the order of the catalogue, never best to worst. */
export function heatGroups(coverage: RoundCoverage): HeatGroup[] {
  const rowOf = (unit: Unit): HeatRow => ({
    unit,
    cells: coverage.areasOf(unit).map((summary) => heatCell(unit, summary, coverage)),
  });
  return [NATION, ...CARE_REGION_UNITS].map((unit) => ({
    group: rowOf(unit),
    regions: unit.kind === 'nation' ? [] : memberRegions(unit).map(rowOf),
  }));
}

export function heatCell(unit: Unit, summary: AreaSummary, coverage: RoundCoverage): HeatCell {
  const possible = coverage.possibleOf(unit, summary.area);
  return { unit, summary, possible: possible.kind === 'possible' ? possible : null };
}

/** Whether answers that are missing can give the area another colour than it has. */
export function isOpen({ summary: { status }, possible }: HeatCell): boolean {
  return possible === null || possible.lowest !== possible.highest || possible.lowest !== status;
}

/** Whether somebody has judged any of it at the group itself. */
export function isDirect({ summary }: HeatCell): boolean {
  return summary.dimensions.some(({ direct }) => direct);
}
