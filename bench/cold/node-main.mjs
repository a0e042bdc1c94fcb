/* A fresh process: imports one module, has it sign, and prints how long both took. */

const start = performance.now();
const { first } = await import(process.argv[2]);
const imported = performance.now();
const { url } = await first();
const signed = performance.now();
if (!url.startsWith("https://")) throw new Error(url);
console.log(`REPORT ${JSON.stringify({ imported: imported - start, signed: signed - imported })}`);
