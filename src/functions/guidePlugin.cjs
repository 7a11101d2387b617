const { readFileSync } = require('node:fs');
const { DefinePlugin, sources, WebpackError } = require('webpack');
const argumentNames = require('./arguments.json');
const nameArguments = require('./nameArguments.cjs');
const readGuide = require('./readGuide.cjs');

const NAME = 'GuidePlugin';

/**
 * Gives functions.json the Swedish names of the arguments, and the pane its guide as FUNCTION_GUIDE. A function that is
 * not described in full, in both languages and with an example, ends the build. Stands after the plugin whose
 * functions.json it reads.
 */
module.exports = class GuidePlugin {
  constructor({ output, input }) {
    this.output = output;
    this.input = input;
  }

  apply(compiler) {
    let guide = [];
    compiler.hooks.compilation.tap(NAME, (compilation) => {
      const asset = compilation.getAsset(this.output);
      // Pages compile within this compilation, and without functions that can be read there is nothing to name.
      if (compilation.compiler !== compiler || !asset) return;
      const named = nameArguments(JSON.parse(asset.source.source().toString()), argumentNames);
      const texts = this.input.map((file) => readFileSync(file, 'utf8'));
      const read = readGuide(named.functionsJson, texts, argumentNames);
      guide = read.guide;
      for (const fault of [...named.faults, ...read.faults]) compilation.errors.push(new WebpackError(fault));
      // Not before: the pages' compilations bring the file once more, which must then still be the same.
      compilation.hooks.processAssets.tap(NAME, () =>
        compilation.updateAsset(
          this.output,
          new sources.RawSource(`${JSON.stringify(named.functionsJson, null, 2)}\n`),
        ),
      );
    });
    new DefinePlugin({ FUNCTION_GUIDE: DefinePlugin.runtimeValue(() => JSON.stringify(guide), true) }).apply(compiler);
  }
};
