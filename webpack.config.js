const path = require('node:path');
const CustomFunctionsMetadataPlugin = require('custom-functions-metadata-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const { DefinePlugin } = require('webpack');
const TerserPlugin = require('terser-webpack-plugin');
const { version } = require('./package.json');
const hub = require('./src/hub/webpack.config.cjs');
const workbench = require('./src/workbench/webpack.config.cjs');
const xlsx = require('./src/xlsx/webpack.config.cjs');

/** The files that hold a function of Excel's; the official tool makes functions.json and the associations from them. */
const functionFiles = require('./src/functions/functionFiles.cjs');
const GuidePlugin = require('./src/functions/guidePlugin.cjs');

/** What ships to Excel: the functions first and alone, then the add-in, whose pane loads on demand. */
const addIn = {
  name: 'add-in',
  mode: 'production',
  target: ['web', 'es2022'],
  devtool: 'source-map',
  entry: {
    functions: [...functionFiles, './src/functions.ts'],
    taskpane: { import: './src/taskpane.ts', dependOn: 'functions' },
  },
  output: {
    path: path.resolve(__dirname, 'dist'),
    filename: '[name].js',
    chunkFilename: '[name].[contenthash:8].js',
    publicPath: '/',
    // Custom functions may run where there is no window.
    globalObject: 'globalThis',
    // The files of earlier builds go; the folders beside them are others'.
    clean: { keep: (name) => !/^[^/]+\.(js|map|html)$/.test(name) },
  },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        use: {
          loader: 'swc-loader',
          options: {
            jsc: {
              target: 'es2022',
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic' } },
            },
          },
        },
      },
    ],
  },
  optimization: {
    minimizer: [new TerserPlugin({ minify: TerserPlugin.swcMinify, extractComments: false })],
    // What the pane and the functions share stays with the functions, so that those load in one file.
    // What several screens share is a file that the first of them brings.
    splitChunks: { cacheGroups: { default: { chunks: 'async', minChunks: 2 }, defaultVendors: false } },
  },
  plugins: [
    new DefinePlugin({ ADD_IN_VERSION: JSON.stringify(version) }),
    new CustomFunctionsMetadataPlugin({ output: 'functions.json', input: functionFiles }),
    new GuidePlugin({ output: 'functions.json', input: functionFiles }),
    new HtmlWebpackPlugin({
      template: './src/pane/taskpane.html',
      filename: 'taskpane.html',
      chunks: ['functions', 'taskpane'],
      chunksSortMode: 'manual',
      scriptLoading: 'blocking',
      inject: 'body',
    }),
  ],
  performance: { hints: false },
  stats: 'errors-warnings',
};

module.exports = [addIn, hub, xlsx, ...workbench];
