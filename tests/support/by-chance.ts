/** Makes tests that try things by chance try the same ones each time; `CHANCE=7 npx vitest run …` tries others. */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.CHANCE ?? 1) });

export { fc };
