/**
 * What people say when a life is in danger or somebody is being hurt, and what only sounds like it. `urgent.ts` reads it.
 *
 * First each word is swapped for its kind (WORDS): "my daughter wants to kill herself" is `MY FAM WANT to KILL SELF`.
 * Endings and double letters do not count, so "kill" stands for "kills", "killing" and "kiling". Then the lines below
 * are looked for. In a line `~` is up to three words, `*` any ending of a word, `$` the end of a thought.
 *
 * In doubt a line belongs to DANGER: help shown once too often harms nobody.
 */

/** The kinds of words. A word has one kind. */
export const WORDS = {
  I: 'i im ive he hes she shes they we ds dd',
  ME: 'me us',
  HIM: 'him them someone people everyone',
  MY: 'my his her their our',
  FAM: 'son daughter child children childs kid boy girl baby babies toddler teen teenager sister brother sibling twin family lad',
  /** Grown-ups who are near. */
  MAN: 'dad dads daddy father mum mums mummy mother partner husband wife ex boyfriend girlfriend uncle grandad stepdad stepfather man carer neighbour cousin somebody',
  STAFF: 'teacher ta staff driver assistant',
  NOT: 'no not never dont doesnt dosent dosnt doesent didnt cant cannot wont isnt wasnt werent arent wouldnt couldnt hasnt havent hadnt dnt cnt nobody doesn don',
  WANT: 'want wanna wana wish hope rather deserve beg wnt',
  /** About to, or speaking of it. */
  GO: 'going gonna gunna try tried plan threaten about ready might will think thought feel talk say said',
  DIE: 'die dies dieing dying dead ded',
  KILL: 'kill murder stab strangle drown suffocate smother shoot shot poison hang hanged hung choke',
  HIT: 'hit hurt hert harm beat beaten punch slap kick smack attack burn bite batter thump headbutt assault bash bang starve cut slit slash scratch injure damage',
  /** Done to somebody else only. */
  GRAB: 'grab drag shake shook throw threw push touch lock scream abuse',
  LIFE: 'life live alive exist born lives',
  HERE: 'here hear around',
  END: 'end finish',
  MORE: 'anymore more longer forever',
  SCARED: 'scared afraid frightened frighten terrified worried fear petrified',
  /** Things to do it with. */
  PILLS: 'pills tablets paracetamol bleach razor blade blades rope noose batteries meds medication',
  PLACE: 'bridge roof window balcony train traffic railway tracks lorry cliff motorway car cars',
  /** Nobody types these by chance. */
  X: 'suicide suicidal unalive kms overdose selfharm selfinjury abused abusive rape molest paedophile incest groomed domestic violent violence neglect bruise ligature unconscious samaritans childline nspcc papyrus ambulance bleeding sexual sexually',
  /** Lessons, papers and numbers: somebody asks about a subject, not for a person. */
  TOPIC:
    'policy policies prevention training lesson awareness guidance guideline statistic stats rate research leaflet course assembly strategy law act week month book toolkit teaching procedure pshe duty power system process behaviour exclusion excluded curriculum information forms jargon paperwork',
  /** Things: they cannot die or be hurt as people are, and a school that "cannot keep him safe" speaks of its place. */
  THING:
    'plan ehcp ehcps bill paper reform support service budget cuts fee tax change delay wait waiting stress worry tribunal money funding it this that council government school nursery college senco la setting noise label provision deadline news',
} as const;

/** Said straight of a person, these count whatever stands beside them. */
export const SURE = [
  '(I|FAM|MAN) (is |am |has been |been |feels? |was |being |keeps? |started |said |GO )*X',
  '(I|FAM|MAN)~ (KILL|HIT) SELF(?! (in|up|of|out|at (pe|play)))',
  'WANT( to| be| was| were| I| THING| GO)* (DIE|KILL SELF)(?! (out|down|for$))',
  'NOT~ kep~ safe (tonight|at home|from SELF)',
];

export const DANGER = [
  // Dying and killing.
  'X|DIE|(KILL|HIT|END) SELF',
  '(GO|WANT|ask|draw|obses*)~ death',
  '(something|anything|do|things|harm|away) (to|with) SELF|something (stupid|sily|bad|awful|terible)',
  '(throw|threw|GRAB) SELF (of|out|in|under|down|from)',
  'hat( being)?( MY)? (SELF|LIFE)',
  '(HIT|slit) (MY |up |al |own |and )*(wrist|arm|leg|thigh|throat|skin)s?|cuts on~ (arm|wrist|leg)s?|(I|FAM|started|ben|stop) HIT (again|$)|(round|around)~ neck',
  // Ending it.
  '(END|tak*|tok) ((MY|own) )+LIFE(?! (skil|chance|sty))|END (it|everything) al|END everything',
  '(I|WANT|GO)~ END (it|things)( now| tonight| today| for god)?$',
  'WANT ((THING|everything|al|the|pain|to|MY) )+(END|stop|over)$|(stop|END) the pain',
  // Not living any more, without a hard word.
  'NOT~ (WANT|GO|like)~ (LIFE|HERE|wak*)( up)?(?! (with|in(?! this world)|at|near|for|on|early|away|alone|independ*|a))',
  'WANT~ NOT~ (LIFE|HERE|wak*)(?! (for|at|in|on|up for))',
  '(WANT|if|stop)( (I|ME|to|could|would|was|were|just|GO|NOT|be))* (disapear|vanish|gone|HERE|LIFE)$',
  'slep*~ (NOT|forever|for ever)|NOT wak* (up )?$',
  'I NOT be (HERE|a problem|a bother)( MORE| much| for| by| next| when| $)',
  '(nothing|reason|point|worth)~ (LIFE|HERE|going on|carying on)(?! (with|in|at|skil|about))|LIFE NOT worth',
  '(enough|tired|sick|done|up) (of|with|on) (MY )?LIFE|no way out|NOT se a way out',
  '(beter|easier|hapier)~ without (ME|HIM|MY)$|(would|wil|wud) (even )?(mis|notice|care) (ME|HIM|MY|if I~)$',
  'NOT( GO)?( cope| manage| tak| do| bear| LIFE| stand)( THING| like| any)* MORE$|I NOT cop*$|NOT (go|cary|going) on( like this| LIFE| any| MORE|$)',
  '(im|I|feel*|GO)( just| such| like)* a burden|burden (on|to) (ME|HIM|MY|every*)|worthles',
  'NOT (get|make|last|survive|se)~ (night|tomorrow|morning|tonight)$|(to|in) heaven',
  // Means, places, signs.
  '(found|hid*|hoard*|stash*|swalow|tok|taken|drank|ate|eaten|has)~ PILLS(?! (at|in clas|help))|(many|al|load|lots|whole|handful|box|packet|botle) (of )?((MY|the) )*PILLS',
  '(jump|GRAB|step|leap)~ (of|out|front|under|from|infront)~ PLACE|front of (a |the )?PLACE|into (the )?(trafic|PLACE)|on (the|a) (PLACE|edge)$',
  'godby* (to (HIM|ME|al|MY)|note|leter|text|mesag)|giv* away~ (thing|stuf|toy)s?',
  // Not safe, afraid.
  'NOT~ kep~ safe(?! (on|at|in))|NOT (fel )?(safe|saf)( at home| with (MY|MAN)| HERE| in MY| tonight|$)|unsafe( at home| with|$)',
  'danger( now| from| at home|$)|MY LIFE at risk|(FAM|I|is) at risk$',
  'SCARED (of|for|to) (MY )*(MAN|LIFE|safety|ME|HIM|MY|FAM)$|SCARED~ what I( GO| may| could| can)? do( to|$)|SCARED (to|of) (go|going|be|being)( at)? home|SCARED~ los (HIM|MY|MY FAM)$',
  // Somebody hurts somebody.
  '(KILL|HIT) ME(?! (out|of|with|at|to|when|hard))|KILL (HIM|MY (FAM|MAN|$))',
  '(MAN|STAFF|I|FAM|GO|WANT|SCARED)~ (KILL|HIT|GRAB|bit|threaten|GO) (ME|HIM|MY$|(MY |the )+(FAM|MAN))(?! (of|with|out) )',
  '(KILL|HIT|GRAB) by (a |MY |the )*(MAN|STAFF|FAM)|touch~ (privat*|inapropriat*)|GRAB (FAM|ME|HIM)|FAM GRAB',
  '(has|got|hold|with|pul|wav|at) (a |the )?(knif|gun|machete)(?! (and|skil))|threaten~ (KILL|HIT)',
  'NOT let ME (leave|out|go)|black ey|burn mark',
  // Somebody may be dying or is lost; they ask for the lines.
  '(NOT|stop) breath*|turn* blue|colapsed|(gone|went) mising|(ran|run*) away( from home| tonight| and|$)|NOT eat*~ days',
  'crisis (team|line|help*|number|text)|(health|in) crisis|emergency (help|number|$|MY|FAM)|99',
];

/** Taken out first: sayings, subjects, things, accidents, grief. */
export const CALM = [
  'DIE (to|for|out|hard|down|of|end|line|lock|beat|easy|simple|set|against|bred|god|slow|serious|keen|tired)|(or|hard|habits) DIE|(KILL|HIT) SELF (laughing|with|up|of|out|to|trying)|(KILL|HIT) (time|of|the) ',
  '(X|death|abus*|knif|GRAB)( (and|or|of|in|for|at|on|to|school|X))* (TOPIC|school TOPIC)|TOPIC( (about|on|for|of|in|and|the|to|FAM|child|who|that|X|GRAB))* (X|death|GRAB)|(political|career) X',
  'THING( (is|are|be|wil|GO|now|just|MY|to|the|has|basically|realy|\\w+ly))* (DIE|KILL|HIT|END|disapear|vanish*|gone|at risk|danger|X)( ME| HIM)?',
  '(THING|STAFF)~ NOT~ (kep|cope|do|tak|manage)~ (safe|MORE)?|NOT cope~ (at|in|with) (THING|TOPIC)',
  '(MAN|STAFF|nan|gran*|dog|cat|pet|friend|hamster) (is |has |was |just |who )*(DIE|died)|(when|after|once|before|if) (I|both|parents) DIE (?!$)|(when|after|once) (I|MY MAN) (DIE|are gone)',
  '(HIT|END) ~?(in|at|during) (pe|sport|fotbal|swiming|dt|the playground)|disapear from|(panic|heart|asthma) HIT|los* (the )?wil to',
];

/** Said often, tells nothing. */
export const FILLERS = 'um erm er uh just really so very literally actually basically please even keeps keep always often sometimes still that';
/** Right as they stand, though one slip from a word above. */
export const NOT_SLIPS = 'violet';
