/* In a new process: imports one module, calls its first signature, and prints both durations. */

const start = performance.now();
const { first } = await import(process.argv[2]);
const imported = performance.now();
const { url } = await first();
const signed = performance.now();
if (!url.startsWith("https://")) throw new Error(url);
console.log(`REPORT ${JSON.stringify({ imported: imported - start, signed: signed - imported })}`);
