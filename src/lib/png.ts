/** Reads a PNG's size from its header (PNG specification, IHDR chunk: width at byte 16, height at byte 20). */
export function pngSize(bytes: Uint8Array): { width: number; height: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(12) !== 0x49484452) throw new Error('This is not a PNG file');
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
