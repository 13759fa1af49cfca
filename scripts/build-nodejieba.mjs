// Builds nodejieba's compiled part where it is missing. Its own install script calls npx and asks
// node-gyp to download Node's headers; both fail offline, although the headers lie beside node.
import { execFileSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const fromExtract = createRequire(new URL("../packages/extract/package.json", import.meta.url));
const folder = dirname(fromExtract.resolve("nodejieba/package.json"));
if (!existsSync(join(folder, "build/Release/nodejieba.node"))) {
  const prefix = dirname(dirname(process.execPath));
  const headers = existsSync(join(prefix, "include/node/node_api.h"));
  const builder = createRequire(join(folder, "package.json")).resolve(
    "@mapbox/node-pre-gyp/bin/node-pre-gyp",
  );
  try {
    execFileSync(process.execPath, [builder, "install", "--fallback-to-build"], {
      cwd: folder,
      env: { ...process.env, ...(headers && { npm_config_nodedir: prefix }) },
      stdio: "pipe",
    });
  } catch (error) {
    writeFileSync(
      new URL("../node_modules/.nodejieba-build.log", import.meta.url),
      String(error.stderr ?? error),
    );
    console.error(
      "nodejieba could not be built: install python3, make and a C++ compiler (Debian: apt-get install python3 make g++), then run this command again. What the build said is in node_modules/.nodejieba-build.log.",
    );
    process.exit(1);
  }
}
