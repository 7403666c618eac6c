/** The words for every kind, status, stance and theme. A reader never meets the ids. */
import type { Kind, Status } from '../schemas/shared.ts';
import type { RIGHT_STAGES } from '../schemas/rights.ts';
import type { AREA_PARTS } from '../schemas/easy.ts';
import type { MYTH_MOMENTS } from '../schemas/myths.ts';
import type { STANCES, THEMES } from '../schemas/views.ts';

/** Said before every statement. */
export const kindLabel: Record<Kind, string> = {
  law: 'Law today',
  guidance: 'Official guidance',
  promised: 'Promised in 2023',
  happened: 'Has happened',
  replaced: 'Replaced',
  dropped: 'Dropped',
  proposed: 'Proposed, not law',
  view: 'Someone’s view',
};

/** What each kind means, for the key on `/areas/` and `/about/`. */
export const kindMeaning: Record<Kind, string> = {
  law: 'An Act or regulation that is in force.',
  guidance: 'Schools and councils should follow it. It is not the law itself.',
  promised: 'The plan of March 2023 said this would be done.',
  happened: 'It was done, or it took place, on the date given.',
  replaced: 'Another idea has taken its place.',
  dropped: 'It will not be done.',
  proposed: 'An idea the Government has put forward. It is not law.',
  view: 'What a person or a body said. It is their opinion.',
};

/** What became of a promise. */
export const statusLabel: Record<Status, string> = {
  kept: 'Kept',
  'partly-kept': 'Partly kept',
  'still-going': 'Still going',
  replaced: 'Replaced',
  dropped: 'Dropped',
  'not-clear': 'Not clear',
};

export const stanceLabel: Record<(typeof STANCES)[number], string> = {
  welcomes: 'Welcomes it',
  'welcomes-with-concerns': 'Welcomes it, with concerns',
  concerned: 'Is concerned',
  cautions: 'Gives a caution',
  explains: 'Explains',
};

export const themeLabel: Record<(typeof THEMES)[number], string> = {
  funding: 'Money',
  'specialist-staff-shortage': 'Too few specialists',
  pace: 'Speed of change',
  workforce: 'Staff',
  'equity-between-areas': 'Fairness between areas',
  accountability: 'Who answers for it',
  'early-help': 'Early help',
  inclusion: 'Inclusion in ordinary schools',
  'mental-health': 'Mental health',
  exploitation: 'Children who are exploited',
  digital: 'Digital plans and tools',
  qualifications: 'Training and awards',
  capacity: 'Enough places',
  'alternative-provision': 'Alternative provision',
};

/** The parts of an area page, in order: each one's heading. */
export const areaPartLabel: Record<(typeof AREA_PARTS)[number], string> = {
  'in-short': 'In one minute',
  promised: 'What the plan promised',
  said: 'What people said',
  since: 'What has happened since',
  today: 'Where it stands today',
  'your-child': 'What it means for your child today',
  ask: 'Questions you could ask',
};

/** When a parent meets a wrong thing they are told; the parts of `/you-may-be-told/`. */
export const momentLabel: Record<(typeof MYTH_MOMENTS)[number], string> = {
  'before-asking': 'Before you ask for a plan',
  'while-deciding': 'While the council decides',
  'choosing-a-school': 'When you choose a school',
  'plan-not-followed': 'When a plan is not followed',
  'at-school': 'At school, day to day',
};

/** The parts of `/your-rights/`, each a page. */
export const stageLabel: Record<(typeof RIGHT_STAGES)[number], string> = {
  basics: 'The basics',
  'at-school': 'Help at nursery, school or college',
  asking: 'Asking for a plan',
  'the-plan': 'What a plan gives you',
  review: 'When a plan is reviewed or ends',
  disagree: 'If you disagree',
  'out-of-school': 'Suspended, part time or out of school',
  moving: 'If you move',
};
