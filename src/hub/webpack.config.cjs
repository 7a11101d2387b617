const path = require('node:path');

/** Bundles the hub into one file; packages stay in node_modules, but for those that Node 20 can't always require. */
module.exports = {
  name: 'hub',
  mode: 'production',
  target: 'node20',
  devtool: 'source-map',
  entry: { server: path.resolve(__dirname, 'server.ts') },
  output: { path: path.resolve(__dirname, '../../dist/hub'), filename: '[name].cjs' },
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
  externals: [
    ({ request }, done) =>
      /^(?!(jose|hucre)(\/|$))[@a-z]/.test(request) && !path.isAbsolute(request)
        ? done(null, `commonjs ${request}`)
        : done(),
  ],
  externalsPresets: { node: true },
  node: { __dirname: false },
  optimization: { minimize: false },
};
