/**
 * The guide to the functions, for people: what Excel is told of them, and the examples of their JSDoc.
 * @param functionsJson as Excel gets it, with the arguments' Swedish names
 * @param sources the texts of the functions' files
 * @param names arguments.json: the code's name of an argument to the Swedish one
 * @returns `guide`, of the type in src/pane/functions/functionGuide.ts, and what is wrong with it in words
 */
module.exports = function readGuide(functionsJson, sources, names) {
  const faults = [];
  const english = new Map(Object.entries(names).map(([name, shown]) => [shown, name]));
  const examples = new Map(sources.map((source) => [/^ \* @customfunction (\S+)/m.exec(source)?.[1], linesOf(source)]));

  const inBoth = (where, text) => {
    const [sv, en, ...more] = partsOf(text);
    if (!sv || !en || more.length) faults.push(`${where}: "${text}" is not "svenska | English".`);
    return { sv: sv ?? '', en: en ?? '' };
  };
  const readExample = (where, line) => {
    const [formula, ...explanation] = partsOf(line);
    if (!formula.startsWith(`=${where}(`)) faults.push(`${where}: "${formula}" is no example of it.`);
    return { formula, explanation: inBoth(where, explanation.join(BETWEEN)) };
  };
  const describe = ({ id, description, parameters, options }) => {
    const where = `LS.${id}`;
    const lines = examples.get(id) ?? [];
    if (!lines.length) faults.push(`${where} has no @example.`);
    return {
      id,
      signature: `${where}(${parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(',')})`,
      description: inBoth(where, description),
      // Only what asks the synced model has anything to tell later.
      reads: options?.stream ? 'model' : 'cells',
      arguments: parameters.map(({ name, description, optional }) => ({
        name,
        english: english.get(name) ?? name,
        description: inBoth(`${where}, ${name}`, description),
        optional: optional === true,
      })),
      examples: lines.map((line) => readExample(where, line)),
    };
  };
  return { guide: functionsJson.functions.map(describe), faults };
};

const BETWEEN = ' | ';

const partsOf = (text) => (text ?? '').split(BETWEEN).map((part) => part.trim());

const linesOf = (source) => [...source.matchAll(/^ \* @example (.+)$/gm)].map(([, line]) => line);
