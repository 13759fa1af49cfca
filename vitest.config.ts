import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["packages/*/test/**/*.test.ts"],
    // A worker keeps its modules from file to file: the dictionary of words takes a second to load.
    isolate: false,
    // The dictionary and a busy machine may take their time.
    testTimeout: 30_000,
    // A test that prints has lost track of what it checks.
    onConsoleLog: (log) => {
      throw new Error(`console output in a test: ${log}`);
    },
  },
});
