import { AREAS } from './catalogue/areas';
import { CROSSWALK, RENAMED_AREAS } from './catalogue/crosswalk';
import { OBJECTIVES, type Objective } from './catalogue/objectives';
import { areasOf, type AreaNumber, type StrategyId } from './catalogue/strategies';
import type { Language } from './language';

export type Confidence = (typeof CROSSWALK)[number]['confidence'] | 'certain';

/** One link from an objective to one of another strategy. */
export interface ObjectiveLink {
  /** `null`: the sources say that there is none (a new objective). */
  readonly objective: Objective | null;
  /** `null` for an objective and itself. */
  readonly relation: Readonly<Record<Language, string>> | null;
  readonly confidence: Confidence;
  /** Numbers of our documents (sources.ts), or addresses. */
  readonly evidence: readonly string[];
  /** The link isn't in the sources this product was made from; shown as such. */
  readonly outsideSources: boolean;
}

export type ObjectiveLinks =
  | { readonly kind: 'links'; readonly links: readonly ObjectiveLink[] }
  /** The objective exists, and the sources say nothing of what became of it: unknown, never guessed by its number. */
  | { readonly kind: 'unknown' }
  /** No such objective is known in the strategy asked from. */
  | { readonly kind: 'noObjective' };

export function findObjective(strategy: StrategyId, number: string): Objective | null {
  return OBJECTIVES.find((objective) => objective.strategy === strategy && objective.number === number) ?? null;
}

/** What became of an objective in another strategy, or what it came from: by link, in either direction. */
export function linksOf(number: string, { from, to }: { from: StrategyId; to: StrategyId }): ObjectiveLinks {
  const own = findObjective(from, number);
  if (!own) return { kind: 'noObjective' };
  if (from === to)
    return {
      kind: 'links',
      links: [
        {
          objective: own,
          relation: null,
          confidence: 'certain',
          evidence: own.sources,
          outsideSources: own.outsideSources,
        },
      ],
    };
  const [near, far] = from === '2019' ? (['from', 'to'] as const) : (['to', 'from'] as const);
  const links = CROSSWALK.filter((link) => link[near] === number).map((link) => {
    const other = link[far];
    return { ...link, objective: other === null ? null : findObjective(to, other) };
  });
  return links.length ? { kind: 'links', links } : { kind: 'unknown' };
}

/** The areas of another strategy that an area corresponds to, by title or known renaming; none when nothing links them. */
export function linkedAreas(area: AreaNumber, { from, to }: { from: StrategyId; to: StrategyId }): AreaNumber[] {
  const title = AREAS.find((one) => one.strategy === from && one.number === area)!.title;
  const titles = new Set<string>([
    title,
    ...RENAMED_AREAS.flatMap((renamed) =>
      renamed.from === title ? [renamed.to] : renamed.to === title ? [renamed.from] : [],
    ),
  ]);
  return areasOf(to)
    .filter((other) => titles.has(other.title))
    .map(({ number }) => number);
}
