/**
 * What people say when a life is in danger or somebody is being hurt, and what only sounds like it. `urgent.ts` reads it.
 *
 * Each word of a question is swapped for the letter of its kind, so that a question becomes a short string: "my son
 * wants to die" is `pfwOd`. The lines below are looked for in that string. They tell of kinds of words, not of words, so
 * that they hold for wordings nobody thought of. All of it ships to phones: a word must earn its bytes.
 *
 * In doubt a line belongs to DANGER: help shown once too often harms nobody.
 */

/** The kinds. Endings and double letters do not count: "kill" stands for "kills", "killing" and "kiled". */
export const KINDS = {
  // Who.
  i: 'i im he hes she shes we you who ds dd',
  m: 'me us',
  h: 'him them people everyone',
  p: 'my his her their our',
  f: 'son daughter child children kid boy girl baby teen teenager sister brother',
  /** Grown-ups near a child, and those who are mourned. */
  a: 'dad daddy father mum mother partner husband wife ex boyfriend uncle grandad stepdad man someone somebody carer nan gran dog',
  t: 'teacher ta staff senco assistant',
  // `s`, which is "himself", "my self", "themselves", is found by urgent.ts.

  // What they do.
  n: 'not no never dont doesnt dosent didnt cant cannot wont isnt wasnt wouldnt hasnt hadnt nobody',
  w: 'want wanna wish hope rather deserve beg pray like',
  g: 'going go gonna try tried planning threaten about might will would could think thought feel talk say said carry',
  d: 'die dieing dying',
  3: 'dead death',
  k: 'kill murder stab strangle drown suffocate shoot hang hung poison',
  H: 'hit hurt harm beat punch slap kick smack attack burn bite choke bash bang starve',
  c: 'cut slit slash scratch',
  G: 'grab drag shake shook throw threw push touch lock force threatening threatens',
  l: 'life live alive exist born breathe',
  r: 'here hear around round',
  z: 'wake woke',
  Z: 'sleep asleep',
  e: 'end finish stop over top',
  D: 'disappear vanish gone',
  T: 'take took taken swallow drink drank found hid',
  W: 'cope manage do',
  Q: 'keep',
  R: 'miss notice care',
  1: 'hate',
  7: 'lose',
  j: 'jump run ran front stand into',
  X: 'give giving',

  // With what, where, how.
  P: 'pills paracetamol bleach razor blade rope noose batteries',
  4: 'tablets medication',
  q: 'all many lots load whole handful box packet bottle',
  L: 'bridge roof window train traffic rail tracks cliff car',
  B: 'wrist arm leg thigh throat neck',
  K: 'knife machete',
  o: 'it this things everything something anything pain',
  M: 'any more anymore longer much forever',
  v: 'safe',
  nv: 'unsafe',
  S: 'scared afraid frightened terrified worried worry',
  E: 'danger risk crisis emergency',
  5: 'team line helpline number note letter help',
  I: 'mental',
  F: 'goodbye',
  N: 'nothing reason point worth',
  2: 'enough tired sick done up',
  b: 'better easier happier',
  u: 'without',
  8: 'by',
  0: 'missing',
  6: 'way',
  9: 'world earth',
  Y: 'stupid silly',
  U: 'burden worthless',
  J: 'home house tonight night now today',

  // Small words.
  A: 'at in with near on alone away early',
  O: 'to for 2',
  ',': 'of off out',
  '&': 'and but or so if because what how',
  '@': 'when after once since',

  /** Nobody types these by chance. */
  x: 'suicide suicidal unalive kms overdose selfharm abuse abusive rape molest groomed od violent violence neglect bruise unconscious samaritans childline nspcc ambulance sexual heaven 999',
  /** Said often, tells nothing: left out. */
  '': 'um erm er just really so very even keeps always still that own a the',
  /** Right as they stand, though one slip from a word above. */
  _: 'violet mediation breach strange',
  /** Things: they cannot die or be hurt as people are. */
  C: 'they la plan ehcp bill paper support service budget fee tax change delay wait stress tribunal money funding council government school nursery college place noise label system deadline',
  /** Subjects of lessons and papers, and sayings. */
  y: 'policy prevention training lesson guidance statistics rate research leaflet course law act week book procedure pshe duty needs power process behaviour exclusion excluded information form paperwork skills political battle fork hard habit email game pe sport football playground dt',
} as const;

/** Taken out first. */
export const CALM = [
  // "dying to know", "when I die", "his nan died"
  'd[O,y]|W&d',
  '@[ia]_?[dD3]',
  'a_?[d3]',
  // "suicide prevention policy", "policy on self harm", "hurt in PE"
  '[xUEK3G][^if]{0,3}y',
  'y[^ip]{0,3}[xU3]',
  '[Hc]s?Ay',
  'x,[_y]',
  // "cut herself off", "beat himself up"
  '[cHk]s[,2]',
  // "the bill will kill plans", "cuts hit us", "this is killing me", "school cannot keep him safe"
  '[Cy][^ipfa]{0,3}[dkHeDE3c][mh]?',
  'cg?H',
  'o_?[kH][mh]',
  '[Ct][^if]{0,6}n~[WQT]~[vM]?',
];

/** Taken for danger whatever stands beside it. */
export const SURE = [
  // "she is suicidal", "my son has been abused"
  '[ia]_{0,2}x',
  'pf_{1,2}x',
  // "he is cutting himself", "want to die", "cannot keep him safe tonight"
  '[ifaC]~[kHce]s(?![,2]|Ay)',
  'w[Ogi_]{0,3}(d|ks)',
  'n~Q~v(J|_s)',
  'gR[&@]i_?D',
];

export const DANGER = [
  'x|d|[^Cp]3;|g~3',
  '[kHce]s|oOs|oY|1_?p?[sl](?!r)',
  '[eT]p_?l(?!y)|eo[oqJ]|[iwg]~eo;|w[oq]+~e|oqO?e',
  'n~[wg]~[lrz](?!A(?!q)|C|q_)|w~n~[lrz](?!A)',
  'wO?[ig_]{0,2}D|b,D|&i_?(n_?r|D);|o9',
  'Z~n~z|ZM|nz[_hp]{0,2};|in_[rlU]|n_{1,2}l;',
  'N~[lr](?![Ay])|lnN|2[,A]p?l(?!y)|n~6,|n_NM',
  'b~u(m|h(?!A)|p;)|gR([mh]|p;|&i)',
  'n((wO)?W|T|l|g)[owA]{0,2}M+(;|,o)|nW;|ngA(;|M|wo)|n~Q(l|g;)',
  'U(?![,A][_C])',
  'T~P|T~q~[P4]|[jG]~L|XA~o',
  'rp?B|cA?p?B|[if]_{0,2}c(A|_?$)',
  'n~Q~v(?![AO])|n_?g?v(;|A[paJm])',
  '[ifap]~E;|E5|I~E|E,_?[kH]',
  'S[O,A](p?[amhJ]|p;)|S,pf|Sgm|SOgJ|S~i~W([OJ]|$)|S~7(h|p|pf);',
  '[kH]m(?![AO,o])|[iatf]~[kHG](m|h|p_?[fa]|p;)|[at]_?[kHG][pfh]',
  '[wgS]~[kH](m|h|a|p[fa])|[kHG]8p?_?[atfL]|[fi]__H(;|[A8])|_HAJ|[ia]n_m_?[,J]|A_(p?a|h)J|K',
  '[ne]l;|[ifD]_?0;|jA(;|_J)|F(O[hmopq]|5|;)',
];
