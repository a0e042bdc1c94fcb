/* How a page hands out what it found: any browser that can open an address can be asked. */

/** Where the emulator is. */
export const cloud = new URL(location.href).searchParams.get("cloud");

export const post = (report) => fetch("/report", { method: "POST", body: JSON.stringify(report) });
