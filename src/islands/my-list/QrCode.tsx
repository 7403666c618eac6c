/** A QR code, drawn when it is asked for, with words for those who cannot see it. */
import { useEffect, useRef, useState } from 'preact/hooks';

/** A code's path, and the view box with its white edge. */
interface Drawn {
  path: string;
  box: string;
}

export function QrCode({ text }: { text: string }) {
  const [code, setCode] = useState<Drawn | 'failed'>();
  const place = useRef<HTMLElement & HTMLParagraphElement>(null);
  useEffect(() => {
    import('../../lib/qr.ts').then(
      ({ qrBox, qrCode }) => {
        const { path, size } = qrCode(text);
        setCode({ path, box: qrBox(size) });
      },
      () => setCode('failed'),
    );
  }, [text]);
  // The button that was pressed is gone; unless the reader went on meanwhile, what came in its place has the keyboard's.
  useEffect(() => {
    if (document.activeElement === document.body) place.current?.focus();
  }, [code]);
  if (!code) return null;
  if (code === 'failed')
    return (
      <p ref={place} tabIndex={-1}>
        The code could not be drawn. Share the link instead.
      </p>
    );
  return (
    <figure ref={place} tabIndex={-1}>
      <svg class="qr" role="img" aria-label="QR code of the link" viewBox={code.box} shape-rendering="crispEdges">
        <path stroke="#000" d={code.path} />
      </svg>
      <figcaption>
        Point the other phone’s camera at this code. It opens the link above. If you cannot see or scan it, share the
        link.
      </figcaption>
    </figure>
  );
}
