/**
 * What people say when a life is in danger or somebody is being hurt, and what only sounds like it. `urgent.ts` reads it.
 *
 * Each word of a question is swapped for the letter of its kind, so that a question becomes a short string: "my son
 * wants to die" is `pfwOd`. The lines below are looked for in that string. They tell of kinds of words, not of words, so
 * that they hold for wordings nobody thought of. All of it ships to phones: a word must earn its bytes.
 *
 * In doubt a line belongs to DANGER: help shown once too often harms nobody.
 */

/**
 * One kind a line: its letter, then its words. Endings and double letters do not count: "kill" stands for "kills" and
 * "kiled". A word of no kind is `_`, a number is `q`, and `s` is "himself", "her self", "themselves".
 *
 * Who: `i` and `m` `h` `p`, the same after a verb or before a noun; `f` a child; `a` a grown-up near, also one who is
 * mourned; `t` staff.
 *
 * What they do: `n` not, `w` wish, `g` be about to, try, say, `d` die, `3` dead, `k` kill, `H` hurt, `c` cut or burn,
 * `G` handle roughly, `l` live, `r` be here, `z` wake, `Z` sleep, `e` end, `D` be gone, `T` take, `W` cope, `Q` keep,
 * `R` miss, `1` hate, `j` jump, `7` run or climb, `X` give. "Killing" stands with `c`: it counts before "himself", and
 * not in "is killing me".
 *
 * With what, where, how: `P` pills and blades, `4` medicine, `q` how much, `L` heights, `#` roads, `B` body, `K` knife,
 * `o` it, all this, `M` any more, `v` safe, `V` being, `S` afraid, `E` danger, `5` line, letter or mental, `F` goodbye,
 * `N` point, `2` had enough, `b` better, `u` without, `8` by, `0` missing, `6` way, `9` world, `Y` silly, `U` burden,
 * `J` home or tonight. Small words: `A` at, `O` to, `,` off, `&` and, `@` when.
 *
 * `x` is what nobody types by chance. `C` are things: they cannot die or be hurt as people are. `y` are subjects of
 * lessons and papers, games, and sayings. The words of the line without a letter tell nothing and are left out. Those of
 * the line `_` are right as they stand, though nearly another word.
 */
export const KINDS = `i i im he hes she shes we you
m me us
h him them people everyone
p my his her your their our there
f son daughter child children kid boy girl baby teen sister brother
a dad stepdad father mum mother partner husband wife ex boyfriend uncle grandad man someone carer nan gran dog
t teacher ta staff senco assistant
n not no never dont dnt doesnt dosent didnt cant cannot wont isnt wasnt wouldnt hasnt hadnt nobody
w want wanna wish hope rather deserve beg pray like
g going go gonna try tried planning threaten about might will would could should think thought feel talk say said
d die dieing dying dye
3 dead death
k kill murder stab strangle drown shoot hang poison
H hit hurt harm beat beaten punch slap smash kick smack attack choke bang starve
c cut slit slash scratch scar burn bite killing
G grab drag shake shook throw threw push touch lock threatened threatening threatens
l life live alive exist born breathe
r here hear around round
z wake woke
Z sleep asleep
e end finish stop over top
D disappear vanish gone
T take took taken swallow drink drank found hid
W cope manage do
Q keep
R miss lose notice care
1 hate
j jump
7 climb run ran front stand into
X give giving
P pills bleach razor blade rope noose
4 tablets medication meds paracetamol ibuprofen
q all many lots load whole handful box bottle
L bridge roof window cliff building
# train traffic car lorry bus road
B wrist arm leg thigh throat neck face
K knife knives
o it this things everything something anything pain suffering
M any more anymore longer much forever ever
v safe
V being
nv unsafe
S scared afraid frightened terrified worried worry
E danger risk crisis emergency
5 team line helpline number note letter help mental
F goodbye
N nothing reason point worth
2 enough tired sick done up
b better easier happier
u without
8 by
0 missing
6 way
9 world earth
Y stupid silly
U burden worthless
J home house tonight night now today
A at in with on alone away
O to for
, of off out from leave
& and but or so if because what how
@ when after since
x suicide suicidal unalive kms overdose selfharm abuse abusive rape molest groomed od violent violence neglect bruise unconscious samaritans childline nspcc ambulance sexual heaven angels 999
 um er just really so very keeps always still that a the
_ died violet mediation breach beach
C they la plan ehcp bill paper support service budget fee change delay wait stress tribunal money funding council government school nursery college place noise system deadline
y policy prevention training lesson guidance statistics course law week book procedure pshe duty needs power process behaviour exclusion excluded section information form paperwork skills political fork hard crime esteem email pe football playground`;

/** Taken out first. Here and below `~` is up to three words, and `;` the end of a thought. */
export const CALM = [
  // "dying to know", "when I die", "his nan died"
  'd[O,y]|@[ia]_?[dD3]|a_?[d3]|3,m',
  // "suicide prevention policy", "policy on self harm", "hurt in PE", "abuse of power"
  '[xUEK3GP][^if]{0,3}y|y[^ip]{0,3}[xU3]|[Hc]s?[A_]y|x,[_y]',
  // "cut herself off", "beat himself up", "self esteem"
  '[cHk]s[,2]|sy',
  // "the bill will kill plans", "cuts hit us", "this is killing me", "school cannot keep him safe"
  '(^|[^A])[Cy][^ipfa]{0,3}(eo|[dkHDE3c][mh]?)|cg?H|o_?[kH][mh]|[Ct][^if]{0,6}n~[WQT]~[vM]?',
];

/** Taken for danger whatever stands beside it. */
export const SURE = [
  // "she is suicidal", "my son has been abused"
  '[ia]_{0,2}x|pf_{1,2}x',
  // "he is cutting himself", "want to die", "cannot keep him safe tonight", "who will care when she is gone", "she has a
  // plan to end it"
  '[ifaC]~[kHce][pmh]?s(?![,2]|[A_]y)|w[Ogi_]{0,3}(d(?!,)|k[pmh]?s)|n~Q~v(J|_s)|gR[&@]i_?D|COd|i_?COeo',
];

/** Taken for danger in what is left. */
export const DANGER = [
  // Dying and harm to oneself: "wish I was dead", "do something to herself", "hates his life"
  'x|d|[^Cp&]3;|g~3|[kHce][pmh]?s|[oE]O[pmh]?s|oY|1V?p?[sl](?!r)',
  // Ending it: "end my life", "end it all", "wants it to stop"
  '[eT]p_?l(?!y)|eo[oqJ]|epo|[iwg]~eo;|w[oq]+O?_?e(;|O)|oqO?e',
  // Not living any more: "does not want to be here", "wish I wasn't born"; but not "live with", "here at school"
  'n~[wgn]~([lr](?!A(?!q)|O|C|q_)|z(?!2?O))|w~n~([lr](?!A)|z)|wO?[ig_]{0,2}D|b,D|w,;|&i_?(n_?r|D);|o9|,ol',
  // "sleep and never wake", "won't be here by Christmas", "no point living", "tired of life", "no way out"
  'Z~n~z|ZO?M|nz[_hp2]{0,2};|in_[rlU]|n[_V]{1,2}l;|N~[lr](?![Ay])|l_?nN|2[,A]?p?l(?!y)|n~6,|N_M;',
  // "better off without me", "nobody would miss her", "can't do this any more", "can't go on", "a burden"
  'b~u(m|h(?!A)|p;)|gO?R([mh]|p;|&i)|n((wO)?W|T|l|g)[owAl]{0,2}M+(;|,o)|[ia]nW;|nlwo|n~Q(l|g;)|U(?![,A]?[_Cq])',
  // Means, places, signs: "took all my tablets", "jump off the roof", "rope round his neck", "cuts on her arms"
  'P|T~q~4|[j7G]~L|G~#|[j7],?#|j,(?!_q)|[wg]O?j$|[ia]_?AL|[^,],L;|7e;|GoAm|XA~o|rp?B|c~.?B|[if]_{0,2}c([A&]|_?$)|F(O[hmopqf]|[59M]|;)',
  // Not safe, in danger, afraid: "can't keep her safe", "crisis team", "scared of my husband"
  'n~Q~v(?![AO])|n_?g?v(;|A[paJm])|inv|[ifap]~(AE(?!,)|E;)|E5|5_?E|E,_?[kH]|S[O,A](p?[amhJl]|p;)|S,pf|Sgm|SOgJ|S~i~W([OJ]|$)',
  // Somebody hurts somebody: "hits me", "dad hurts her", "hit by his teacher", "won't let me out", "a knife"
  '[kH](p_{0,2}[fa]|a|m(?![AO,o]))|kh|gch|[iatf]~[kHG](m|h|p_?[fa]|p(;|r|AJ))|[at]~[kHG][pfh]',
  '[kHG]8~[atL#]|VH(;|A)|_HAJ|cJ~Am|[ia]n_m[g_]?[,J]|[ATEv]~,pa(;|A)|A,h;|K',
  // "not breathing", "has gone missing", "ran away from home"
  '[ne]l+;|[ifD]_?0;|7A(;|.J)|n_J_J',
];
