/**
 * Bundles the script or the style sheet of a page with esbuild, without configuration.
 *
 * @param {string} path
 * @returns {Promise<string>}
 */
export async function bundle(path) {
  // Loaded here: a script imports this file before the set-up installs the packages.
  const { build } = await import("esbuild");
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    format: "esm",
    target: "es2022",
    minify: true,
    write: false,
    logLevel: "warning",
  });
  return outputFiles[0].text;
}
