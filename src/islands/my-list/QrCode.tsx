/** A QR code, drawn when it is asked for, with words for those who cannot see it. */
import { useEffect, useState } from 'preact/hooks';

/** White modules round the code, as the standard asks. */
const EDGE = 4;

export function QrCode({ text }: { text: string }) {
  const [code, setCode] = useState<{ path: string; size: number } | 'failed'>();
  useEffect(() => {
    Promise.all([import('lean-qr/nano'), import('lean-qr/extras/svg')]).then(
      ([{ generate }, { toSvgPath }]) => {
        const made = generate(text);
        setCode({ path: toSvgPath(made), size: made.size });
      },
      () => setCode('failed'),
    );
  }, [text]);
  if (code === 'failed') return <p role="status">The code could not be drawn. Share the link instead.</p>;
  if (!code) return null;
  const side = code.size + 2 * EDGE;
  return (
    <figure>
      <svg
        class="qr"
        role="img"
        aria-label="QR code of the link"
        viewBox={`${-EDGE} ${-EDGE} ${side} ${side}`}
        shape-rendering="crispEdges"
      >
        <path fill="#fff" d={`M${-EDGE} ${-EDGE}h${side}v${side}h${-side}z`} />
        <path fill="#000" d={code.path} />
      </svg>
      <figcaption>
        Point the other phone’s camera at this code. It opens the link above. If you cannot see or scan it, share the
        link.
      </figcaption>
    </figure>
  );
}
