/** Promise kept: sizes of pictures are read from the pictures, so what the app's listing says is true. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { pngSize } from '../../src/lib/png.ts';

/** The first bytes of a PNG of this size. */
function header(width: number, height: number): Uint8Array {
  const bytes = new Uint8Array(33);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const view = new DataView(bytes.buffer);
  view.setUint32(8, 13);
  bytes.set(new TextEncoder().encode('IHDR'), 12);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return bytes;
}

it('tells width from height', () => {
  expect(pngSize(header(1280, 720))).toEqual({ width: 1280, height: 720 });
});

it('reads a picture that is part of a larger piece of memory', () => {
  const larger = new Uint8Array(100);
  larger.set(header(300, 70000), 50);
  expect(pngSize(larger.subarray(50))).toEqual({ width: 300, height: 70000 });
});

it.each([192, 512])('our icon of %i pixels is that large', (size) => {
  expect(pngSize(readFileSync(`public/icons/icon-${size}.png`))).toEqual({ width: size, height: size });
});

it('refuses a file that is no PNG', () => {
  expect(() => pngSize(new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"></svg>'))).toThrow(
    'not a PNG',
  );
});

it('refuses a file that was cut short', () => {
  expect(() => pngSize(header(1, 1).subarray(0, 10))).toThrow();
});
