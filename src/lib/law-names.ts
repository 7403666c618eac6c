/** Legal sources cut short, for a sheet of paper that has no room for them and says once what the short forms mean. */

/** Says what the short forms stand for. */
export const SHORT_LAWS =
  'The law is in brackets. “s.” is a section of the Children and Families Act 2014 (“the Act”). “reg.” is a regulation of the SEND Regulations 2014.';

/** Each long form, and what stands for it. The order counts. */
const SHORTER: readonly (readonly [RegExp, string])[] = [
  [/Children and Families Act 2014, sections? /g, 's.'],
  [/SEND Regulations 2014, regulations? /g, 'reg.'],
  [/Children and Families Act 2014/g, 'the Act'],
  [/Department for Education guidance/g, 'official guidance'],
  // "School Discipline (Pupil Exclusions and Reviews) (England) Regulations 2012": the rest of the name is enough to find it by.
  [/ \([A-Z][^)\d]*\)/g, ''],
];

/** @returns a legal source in its short form: "s.36(8)" */
export const shortLaw = (legal: string): string =>
  SHORTER.reduce((text, [long, short]) => text.replace(long, short), legal);
