const path = require('node:path');

/** The commands for .xlsx files, each in one file with all that it needs. */
module.exports = {
  name: 'xlsx',
  mode: 'production',
  target: 'node20',
  devtool: 'source-map',
  entry: { template: path.resolve(__dirname, '../template.ts'), import: path.resolve(__dirname, '../import.ts') },
  output: { path: path.resolve(__dirname, '../../dist/cli'), filename: '[name].cjs' },
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        use: { loader: 'swc-loader', options: { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } } },
      },
    ],
  },
  optimization: { minimize: false },
  stats: 'errors-warnings',
};
