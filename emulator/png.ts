import { type Bytes, toUtf8 } from "./encoding.js";

/* A black and white PNG without dependencies, for QR codes. */

/** The pixels of one module's side. */
const SCALE = 4;

/** Draws a matrix in which `true` is black. */
export async function encodePng(matrix: readonly (readonly boolean[])[]): Promise<Bytes> {
  const size = matrix.length * SCALE;
  const header = new DataView(new ArrayBuffer(13));
  header.setUint32(0, size);
  header.setUint32(4, size);
  // One bit of grey per pixel; deflated, not interlaced.
  header.setUint8(8, 1);
  const rows = matrix.flatMap((modules) => Array<Bytes>(SCALE).fill(encodeRow(modules, size)));
  return concat([
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk("IHDR", new Uint8Array(header.buffer)),
    chunk("IDAT", await deflate(concat(rows))),
    chunk("IEND", new Uint8Array()),
  ]);
}

/** A row: the filter type 0, then eight pixels per byte; white is 1. */
function encodeRow(modules: readonly boolean[], size: number): Bytes {
  const row = new Uint8Array(1 + Math.ceil(size / 8));
  for (let x = 0; x < size; x++) {
    if (!modules[Math.floor(x / SCALE)]) row[1 + (x >> 3)]! |= 0x80 >> (x & 7);
  }
  return row;
}

function chunk(type: string, data: Bytes): Bytes {
  const typeAndData = concat([toUtf8(type), data]);
  return concat([bigEndian(data.length), typeAndData, bigEndian(crc32(typeAndData))]);
}

function bigEndian(value: number): Bytes {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
}

/** CRC-32 of ISO 3309, bit by bit: the pictures are small. */
function crc32(bytes: Bytes): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

/** The zlib format. */
async function deflate(bytes: Bytes): Promise<Bytes> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream("deflate"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function concat(parts: readonly Bytes[]): Bytes {
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    bytes.set(part, offset);
    offset += part.length;
  }
  return bytes;
}
