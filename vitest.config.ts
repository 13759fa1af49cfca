import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["packages/*/test/**/*.test.ts"],
    // A test that prints has lost track of what it checks.
    onConsoleLog: (log) => {
      throw new Error(`console output in a test: ${log}`);
    },
  },
});
