/**
 * The workbench's bundles: the page, with Univer's grid; the first script of the add-in's page; and the same host for
 * Node, which tests require.
 * Univer has to be bundled from its ES modules: mixing them with its CommonJS builds breaks its dependency injection.
 */
const path = require('node:path');
const { BannerPlugin, IgnorePlugin, ProvidePlugin } = require('webpack');
const HtmlWebpackPlugin = require('html-webpack-plugin');

const top = path.resolve(__dirname, '../..');
const output = path.join(top, 'dist/workbench');

/** Univer's renderer offers hyphenation for some 70 languages, each a file of its own; the grid loads English only. */
const withoutHyphenation = () =>
  new IgnorePlugin({
    checkResource: (request, context) =>
      /engine-render[\\/]lib[\\/]es$/.test(context) && /^\.\/(?!en-)[a-z]{2,3}-.+\.js$/i.test(request),
  });

/**
 * Tests run in a realm of their own, where every look-up of a global is slow: the engine makes them by the million.
 * None is among them that a test may replace, such as clocks and timers.
 */
const BUILT_INS =
  'Array Boolean Error JSON Map Math Number Object Promise Reflect RegExp Set String Symbol WeakMap WeakSet isFinite isNaN';
const lookedUpOnce = () =>
  new BannerPlugin({ raw: true, banner: `const { ${BUILT_INS.replaceAll(' ', ', ')} } = globalThis;` });

const common = (name) => ({
  context: top,
  mode: 'development',
  devtool: false,
  resolve: { extensions: ['.ts', '.js'], conditionNames: ['import', 'module', 'default'] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        use: { loader: 'swc-loader', options: { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } } },
      },
      { test: /\.css$/, use: ['style-loader', 'css-loader'] },
      { test: /\.m?js$/, resolve: { fullySpecified: false } },
    ],
  },
  cache: {
    type: 'filesystem',
    name,
    cacheDirectory: path.join(top, 'node_modules/.cache/workbench'),
    buildDependencies: { config: [__filename] },
  },
  performance: { hints: false },
  stats: 'errors-warnings',
});

const node = {
  ...common('workbench-node'),
  name: 'workbench-node',
  target: 'node20',
  entry: { node: './src/workbench/node.ts' },
  output: { path: output, filename: '[name].cjs', library: { type: 'commonjs2' } },
  externals: { jsdom: 'commonjs jsdom' },
  // Modules in one scope reach each other without a getter.
  optimization: { minimize: false, concatenateModules: true, usedExports: true, sideEffects: true },
  plugins: [
    withoutHyphenation(),
    lookedUpOnce(),
    new ProvidePlugin({ MessageChannel: [path.join(__dirname, 'engine/messageChannel'), 'MessageChannel'] }),
  ],
};

const page = {
  ...common('workbench-page'),
  name: 'workbench-page',
  target: ['web', 'es2022'],
  entry: { workbench: './src/workbench/page/index.ts' },
  output: { path: output, filename: '[name].js', publicPath: '/workbench/' },
  plugins: [
    withoutHyphenation(),
    new HtmlWebpackPlugin({
      template: './src/workbench/page/index.html',
      filename: 'index.html',
      chunks: ['workbench'],
      scriptLoading: 'defer',
    }),
  ],
};

const seam = {
  ...common('workbench-seam'),
  name: 'workbench-seam',
  target: ['web', 'es2022'],
  entry: { seam: './src/workbench/page/seamEntry.ts' },
  output: { path: output, filename: '[name].js' },
};

module.exports = [page, seam, node];
