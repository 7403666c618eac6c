/** The one place that works out on which line of a file something stands. */
import { isCollection, isNode } from 'yaml';
import { parseBlock, partsOf } from './front-matter.ts';
import { BODY, fieldName, type Finding, type Path, type Problem } from './problem.ts';

/** The line of a place in a text, counted from 1. */
export const lineAt = (source: string, at: number): number => source.slice(0, at).split('\n').length;

/** From where to where a field's value stands in a block; where the field is missing, what it is missing from. */
function stretchOf(block: string, path: Path): [from: number, to: number] {
  let node: unknown = parseBlock(block).contents;
  let stretch: [number, number] = [0, block.length];
  for (const part of path) {
    node = isCollection(node) ? node.get(part, true) : undefined;
    if (!isNode(node) || !node.range) break;
    stretch = [node.range[0], node.range[1]];
  }
  return stretch;
}

function findingAt(file: string, source: string, { path, marks = [] }: Finding): number {
  const parts = partsOf(file, source);
  if (!parts) return 0;
  const [from, to] =
    path[0] === BODY[0] ? [parts.bodyAt, source.length] : stretchOf(parts.block, path).map((at) => at + parts.blockAt);
  // A mark may be typed in another way than it is read (\" for "): then the search goes on from the one before.
  const at = marks.reduce((start, mark) => {
    const next = source.slice(0, to).indexOf(mark, start);
    return next < 0 ? start : next;
  }, from ?? 0);
  return path.length || marks.length ? at : 0;
}

/** @param source the whole file the finding is in */
export const problemFrom = (source: string, finding: Finding): Problem => ({
  file: finding.file,
  line: lineAt(source, findingAt(finding.file, source, finding)),
  field: fieldName(finding.path),
  what: finding.what,
  why: finding.why,
  advice: finding.advice,
});
