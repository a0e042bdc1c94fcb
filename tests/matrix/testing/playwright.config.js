/* The runner's Chromium is the one of the other tests; its own would be downloaded. */

export default {
  testMatch: "page.spec.js",
  timeout: 120_000,
  expect: { timeout: 60_000 },
  use: {
    baseURL: process.env.PAGE_URL,
    launchOptions: { executablePath: process.env.CHROMIUM_PATH, args: JSON.parse(process.env.CHROMIUM_FLAGS) },
  },
};
