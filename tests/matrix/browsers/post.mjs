/* How a page hands out what it found: any browser that can open an address can be asked. */

const { searchParams } = new URL(location.href);

/** Where the emulator is. */
export const cloud = searchParams.get("cloud");

/** To the page's own server; or, where that is a bundler's, to the one that is named, which need not answer pages. */
export const post = (report) =>
  fetch(searchParams.get("report") ?? "/report", { method: "POST", mode: "no-cors", body: JSON.stringify(report) });
