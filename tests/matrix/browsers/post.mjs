/* A page posts its report to a server, so that the browser needs no driver. */

const { searchParams } = new URL(location.href);

/** The emulator's address. */
export const cloud = searchParams.get("cloud");

/** Posts to the page's server, or to the server in the page's address if a bundler serves the page. */
export const post = (report) =>
  fetch(searchParams.get("report") ?? "/report", { method: "POST", mode: "no-cors", body: JSON.stringify(report) });
