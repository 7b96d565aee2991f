// Makes a picture of few colours small: a palette in place of four bytes a pixel. Reads what Chromium's screenshots are.
import { crc32, deflateSync, inflateSync } from 'node:zlib';

const HEAD = Buffer.from('89504e470d0a1a0a', 'hex');
const MOST = 256;
/** Bytes of a pixel: red, green, blue, opacity. */
const PIXEL = 4;

/** @param {Buffer} png @returns {{ type: string, data: Buffer }[]} */
function chunksOf(png) {
  const chunks = [];
  for (let at = HEAD.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    chunks.push({
      type: png.toString('latin1', at + 4, at + 8),
      data: png.subarray(at + 8, at + 8 + length),
    });
    at += 12 + length;
  }
  return chunks;
}

/** What the pixel's neighbours foretell. @param {number} filter @param {number} left @param {number} up @param {number} corner */
function foretold(filter, left, up, corner) {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  if (filter !== 4) return 0;
  const a = Math.abs(up - corner);
  const b = Math.abs(left - corner);
  const c = Math.abs(left + up - 2 * corner);
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

/** The pixels, line by line. @param {Buffer} raw @param {number} width @param {number} height */
function unfiltered(raw, width, height) {
  const line = width * PIXEL;
  const pixels = Buffer.alloc(line * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < line; x++) {
      const at = y * line + x;
      const left = x < PIXEL ? 0 : (pixels[at - PIXEL] ?? 0);
      const up = pixels[at - line] ?? 0;
      const corner = x < PIXEL ? 0 : (pixels[at - line - PIXEL] ?? 0);
      const read = y * (line + 1);
      pixels[at] = (raw[read + 1 + x] ?? 0) + foretold(raw[read] ?? 0, left, up, corner);
    }
  return pixels;
}

/** Colours told apart by fewer and fewer bits, until there are few enough. @param {Buffer} pixels */
function paletteOf(pixels) {
  for (let lost = 0; ; lost++) {
    /** @type {Map<number, number>} */
    const palette = new Map();
    const indices = Buffer.alloc(pixels.length / PIXEL);
    for (let i = 0; i < indices.length && palette.size <= MOST; i++) {
      const seen = pixels.subarray(i * PIXEL, i * PIXEL + PIXEL).map((it) => it >> lost);
      const colour = pixels[i * PIXEL + 3] ? Buffer.from(seen).readUInt32BE() : 0;
      if (!palette.has(colour)) palette.set(colour, pixels.readUInt32BE(i * PIXEL));
      indices[i] = [...palette.keys()].indexOf(colour);
    }
    if (palette.size <= MOST) return { colours: [...palette.values()], indices };
  }
}

/** @param {string} type @param {Buffer} data */
function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/**
 * @param {Buffer} png eight bits a channel, with opacity
 * @returns {Buffer} the same picture with a palette
 */
export function pack(png) {
  const chunks = chunksOf(png);
  const header = Buffer.from(chunks[0]?.data ?? []);
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const raw = inflateSync(Buffer.concat(chunks.filter((it) => it.type === 'IDAT').map((it) => it.data)));
  const { colours, indices } = paletteOf(unfiltered(raw, width, height));
  header[9] = 3;
  const lines = Array.from({ length: height }, (_, y) =>
    Buffer.concat([Buffer.from([0]), indices.subarray(y * width, (y + 1) * width)]),
  );
  return Buffer.concat([
    HEAD,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(colours.flatMap((it) => [it >>> 24, (it >>> 16) & 255, (it >>> 8) & 255]))),
    chunk('tRNS', Buffer.from(colours.map((it) => it & 255))),
    chunk('IDAT', deflateSync(Buffer.concat(lines), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
