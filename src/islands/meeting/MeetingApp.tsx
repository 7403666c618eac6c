/** Choosing points for a meeting, and the two ways to take them there: screens on the phone, and a sheet. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { Choose } from './Choose.tsx';
import { usePoints } from './points.ts';
import { Screens } from './Screens.tsx';
import { Sheet } from './Sheet.tsx';
import { readAsked, type Asked } from '../../lib/meeting.ts';

/** What the address asks for, also when a link on the page changes it. */
function useAsked(): Asked {
  const [asked, setAsked] = useState(() => readAsked(location.hash));
  useEffect(() => {
    const onHash = () => setAsked(readAsked(location.hash));
    addEventListener('hashchange', onHash);
    return () => removeEventListener('hashchange', onHash);
  }, []);
  return asked;
}

export function MeetingApp() {
  const asked = useAsked();
  const found = usePoints(asked);
  const [picked, setPicked] = useState<readonly string[]>([]);
  const [view, setView] = useState<'choose' | 'screens' | 'sheet'>('choose');
  const opener = useRef<HTMLElement | null>(null);

  useEffect(() => {
    // A place that was asked for by its own address is picked already.
    setPicked(asked.ats.filter((at) => at.includes('#')));
    setView(asked.showNow ? 'screens' : 'choose');
  }, [asked]);

  if (!found) return <p>Reading …</p>;
  const all = found.groups.flatMap(({ points }) => points);
  const chosen = picked.flatMap((id) => all.find((point) => point.id === id) ?? []);
  const go = (to: typeof view) => {
    opener.current = document.activeElement as HTMLElement | null;
    setView(to);
  };
  const back = () => {
    setView('choose');
    const before = opener.current;
    // The buttons stand again only after the next drawing.
    requestAnimationFrame(() => (before?.isConnected ? before : document.getElementById('choose-title'))?.focus());
  };

  if (view === 'sheet' && chosen.length > 0)
    return <Sheet points={chosen} onLeaveOut={(id) => setPicked(picked.filter((one) => one !== id))} onBack={back} />;
  return (
    <>
      <Choose
        found={found}
        picked={chosen.map(({ id }) => id)}
        onPick={setPicked}
        onScreens={() => go('screens')}
        onSheet={() => go('sheet')}
      />
      {view === 'screens' && chosen.length > 0 && <Screens points={chosen} onLeave={back} />}
    </>
  );
}
