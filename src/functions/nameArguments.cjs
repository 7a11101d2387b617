/** What Excel's documentation lets the name of a function hold. Of arguments it says nothing; ours keep to the same. */
const ALLOWED = /^\p{L}[\p{L}\p{N}_.]*$/u;

/**
 * functions.json with the arguments as Excel is to show them: in Swedish, as errors name them. Excel tells arguments
 * apart by their order, and only shows the names.
 * @param names arguments.json: the code's name of an argument to the Swedish one
 * @returns what could not be named, in words, beside the result
 */
module.exports = function nameArguments(functionsJson, names) {
  const faults = [];
  const nameOf = (id, name) => {
    const shown = names[name];
    if (shown === undefined) faults.push(`LS.${id}: arguments.json has no Swedish name for "${name}".`);
    else if (!ALLOWED.test(shown)) faults.push(`LS.${id}: "${shown}" is no name; use letters, numbers and "_".`);
    return shown ?? name;
  };
  const functions = functionsJson.functions.map((one) => ({
    ...one,
    parameters: one.parameters.map((parameter) => ({ ...parameter, name: nameOf(one.id, parameter.name) })),
  }));
  return { functionsJson: { ...functionsJson, functions }, faults };
};
