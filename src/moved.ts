/**
 * Pages that stand at another address than before, so that old links go on working: the old address, then the new one.
 * For example `'/areas/money/': '/areas/funding/'`. An entry stays for ever; the build stops on one that leads nowhere.
 */
export const MOVED: Readonly<Record<string, string>> = {};
